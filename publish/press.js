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
  return canvas.toDataURL("image/png")
}
