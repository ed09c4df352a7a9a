// Turns the picture of a chart and its sheet into one SVG, and that into pixels. Used by the reader's browser and by
// the one on the server alike. The sheet carries its fonts, so that both come out the same on any machine.

function press(chart, sheet) {
  // A function as replacement, because a chart may hold a $.
  return sheet.replace("<!--chart-->", () => chart.replace(/^<\?xml.*?\?>/, ""))
}

async function pixels(svg, scale) {
  const image = new Image()
  const url = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svg)
  const shape = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement.viewBox.baseVal
  image.width = shape.width
  image.height = shape.height
  image.src = url
  await image.decode()
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(shape.width * scale)
  canvas.height = Math.round(shape.height * scale)
  const paper = canvas.getContext("2d")
  paper.drawImage(image, 0, 0, canvas.width, canvas.height)
  return sized(canvas.toDataURL("image/png"), scale)
}

// A canvas does not say how large its image is on paper; a chunk pHYs, put after the header of 33 bytes, does.
function sized(address, scale) {
  const [kind, content] = address.split(",")
  const png = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))
  const chunk = new DataView(new ArrayBuffer(21))
  const dots = Math.round((96 * scale) / 0.0254) // a metre
  chunk.setUint32(0, 9)
  for (const [place, sign] of [..."pHYs"].entries()) chunk.setUint8(4 + place, sign.charCodeAt(0))
  chunk.setUint32(8, dots)
  chunk.setUint32(12, dots)
  chunk.setUint8(16, 1)
  let sum = -1
  for (let place = 4; place < 17; place += 1) {
    sum ^= chunk.getUint8(place)
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  chunk.setUint32(17, ~sum >>> 0)
  const parts = [png.slice(0, 33), new Uint8Array(chunk.buffer), png.slice(33)]
  let bytes = ""
  for (const part of parts) {
    for (let start = 0; start < part.length; start += 8192) {
      bytes += String.fromCharCode(...part.subarray(start, start + 8192))
    }
  }
  return `${kind},${btoa(bytes)}`
}
