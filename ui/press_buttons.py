"""The sheet of an export as the reader's own browser makes it: shown, and saved as PNG, SVG or PDF.

The chart lies on the page unseen; its own button for images gives its picture, which is pressed into the sheet.
"""

import streamlit as st

from publish.image import PRESS

HTML = """
<div class="studio">
  <output>The image is being made…</output>
  <img hidden alt="">
  <div class="buttons">
    <button type="button" data-kind="png" disabled>PNG</button>
    <button type="button" data-kind="svg" disabled>SVG</button>
    <button type="button" data-kind="pdf" disabled>PDF</button>
  </div>
</div>
"""

CSS = """
.studio { font-family: var(--st-font); color: var(--st-text-color); }
.studio img {
  display: block; max-width: 100%; max-height: 75vh; border: 1px solid var(--st-border-color); margin-bottom: 0.75rem;
}
.studio img[hidden] { display: none; }
.studio img.clear { background: repeating-conic-gradient(#8884 0 25%, transparent 0 50%) 0 0 / 24px 24px; }
.studio output { display: block; min-height: 1.5em; font-size: 0.9rem; }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.buttons button {
  font: inherit; color: var(--st-text-color); background: var(--st-background-color); cursor: pointer;
  border: 1px solid var(--st-border-color); border-radius: var(--st-base-radius); padding: 0.35rem 1.1rem;
}
.buttons button:hover, .buttons button:focus-visible { border-color: var(--st-primary-color); }
.buttons button:disabled { opacity: 0.5; cursor: default; }
"""

JS = (
    PRESS
    + """
const CAMERA = '[data-attr="toImage"], [data-title*="Download plot"]'
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time))

async function drawn(data) {
  for (let tries = 0; tries < 150; tries += 1) {
    const box = document.querySelector(`.st-key-${data.figure}`)
    const plot = box?.querySelector(".js-plotly-plot")
    if (box) Object.assign(box.style, { position: "absolute", left: "-20000px", top: "0", visibility: "hidden" })
    if (plot?._fullLayout?.meta?.exhibit === data.exhibit && plot.querySelector(CAMERA)) return plot
    await wait(100)
  }
  throw new Error("The chart was not drawn in time. Reload the page.")
}

function picture(plot, data) {
  // Plotly tells of each image that it makes; here none is saved yet.
  const quiet = document.head.appendChild(document.createElement("style"))
  quiet.textContent = ".plotly-notifier { display: none }"
  setTimeout(() => quiet.remove(), 8000)
  return new Promise((resolve, reject) => {
    const options = { format: "svg", filename: data.name, width: data.wide, height: data.high, scale: 1 }
    Object.assign(plot._context.toImageButtonOptions, options)
    const take = (event) => {
      const link = event.target.closest?.("a[download]")
      if (!link) return
      event.preventDefault()
      event.stopImmediatePropagation()
      document.removeEventListener("click", take, true)
      fetch(link.href).then((answer) => answer.text()).then(resolve, reject)
    }
    document.addEventListener("click", take, true)
    plot.querySelector(CAMERA).click()
    setTimeout(() => {
      document.removeEventListener("click", take, true)
      reject(new Error("The browser gave no picture of the chart."))
    }, 20000)
  })
}

function save(address, name) {
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
}

function print(svg, data) {
  const frame = document.createElement("iframe")
  frame.style.cssText = "position:fixed;width:0;height:0;border:0"
  frame.srcdoc = `<title>${data.name}</title><style>@page{size:${data.full[0]}px ${data.full[1]}px;margin:0}
    html,body{margin:0}svg{display:block;width:${data.full[0]}px;height:${data.full[1]}px}</style>${svg}`
  frame.onload = () => {
    frame.contentWindow.onafterprint = () => frame.remove()
    frame.contentWindow.print()
  }
  document.body.append(frame)
}

export default function ({ data, parentElement }) {
  const shown = parentElement.querySelector("img")
  const status = parentElement.querySelector("output")
  const buttons = [...parentElement.querySelectorAll("button")]
  if (parentElement.exhibit === data.exhibit) return
  parentElement.exhibit = data.exhibit
  for (const button of buttons) button.disabled = true
  status.textContent = "The image is being made…"
  const current = () => parentElement.exhibit === data.exhibit
  drawn(data)
    .then((plot) => picture(plot, data))
    .then((chart) => {
      if (!current()) return
      const svg = press(chart, data.sheet)
      const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }))
      if (shown.src) URL.revokeObjectURL(shown.src)
      Object.assign(shown, { src: address, alt: data.alt, hidden: false, className: data.clear ? "clear" : "" })
      status.textContent = data.told
      const kinds = {
        svg: () => save(address, `${data.name}.svg`),
        png: async () => save(await pixels(svg, data.scale), `${data.name}.png`),
        pdf: () => print(svg, data),
      }
      for (const button of buttons) {
        button.disabled = false
        button.onclick = () => Promise.resolve(kinds[button.dataset.kind]()).catch(tell)
      }
    })
    .catch(tell)
  function tell(error) {
    if (current()) status.textContent = error.message
  }
}
"""
)

STUDIO = st.components.v2.component("press_buttons", html=HTML, css=CSS, js=JS)
FIGURE = "figure-export"


def show(data: dict[str, object]) -> None:
    """Press the chart in the container FIGURE into the sheet of `data`, show it, and offer the files."""
    STUDIO(data=data | {"figure": FIGURE}, key="press-buttons")
