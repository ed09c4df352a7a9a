"""PNG and SVG of a chart, made by the reader's own browser.

Plotly's toolbar can write either format but offers one. The component presses that button with the format
the reader asks for, so that the image is the chart as it stands, with live text in the SVG.
"""

import streamlit as st

HTML = """
<div class="images">
  <button type="button" data-format="png">PNG</button>
  <button type="button" data-format="svg">SVG</button>
</div>
"""

CSS = """
.images { display: flex; gap: 0.5rem; }
.images button {
  font: inherit; color: var(--st-text-color); background: var(--st-background-color); cursor: pointer;
  border: 1px solid var(--st-border-color); border-radius: var(--st-base-radius); padding: 0.3rem 0.9rem;
}
.images button:hover, .images button:focus-visible { border-color: var(--st-primary-color); }
"""

JS = """
export default function ({ data, parentElement }) {
  for (const button of parentElement.querySelectorAll("button")) {
    button.onclick = () => {
      const plot = document.querySelector(`.st-key-${data.figure} .js-plotly-plot`)
      const camera = plot?.querySelector('[data-attr="toImage"], [data-title*="Download plot"]')
      if (!camera) return
      Object.assign(plot._context.toImageButtonOptions, { format: button.dataset.format, filename: data.name })
      camera.click()
    }
  }
}
"""

BUTTONS = st.components.v2.component("image_buttons", html=HTML, css=CSS, js=JS)


def show(figure: str, name: str) -> None:
    """Two buttons for the chart in the container with the key `figure`; files are called `name`."""
    BUTTONS(data={"figure": figure, "name": name}, key=f"images-{figure}")
