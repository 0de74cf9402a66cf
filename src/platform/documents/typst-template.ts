/**
 * The paper's layout in Typst. It is fixed: what the paper says comes as JSON in `sys.inputs.paper`, so that markup in a
 * name is a name and nothing else.
 */
export const typstTemplate = `
#let paper = json(bytes(sys.inputs.paper))
#let ink = rgb(paper.palette.ink)
#let secondary = rgb(paper.palette.secondary)
#let hairline = rgb(paper.palette.line)

#set document(title: paper.title, author: paper.letterhead.organisation, date: none)
#set text(font: paper.typeface, size: 11pt, lang: paper.language, fill: ink, number-type: "lining")
#set par(leading: 0.62em, spacing: 0.95em)
#set page(
  paper: "a4",
  margin: (x: 25mm, top: 28mm, bottom: 28mm),
  header: context {
    set text(size: 9pt, fill: secondary)
    grid(
      columns: (1fr, auto),
      text(fill: rgb(paper.palette.bad), weight: 600, paper.stamps.join(linebreak())),
      [#paper.letterhead.pageLabel #counter(page).display() (#counter(page).final().first())],
    )
  },
  footer: {
    set text(size: 9pt, fill: secondary)
    line(length: 100%, stroke: 0.5pt + hairline)
    v(-0.5em)
    grid(columns: (1fr, auto), paper.footer.left, paper.footer.right)
  },
)

#show heading: set text(weight: 600)
#show heading: set block(sticky: true)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 1): set block(above: 1.9em, below: 0.8em)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 2): set block(above: 1.6em, below: 0.7em)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 1.4em, below: 0.6em)
#show title: set text(size: 18pt, weight: 600)
#show title: set block(above: 2em, below: 1.2em)

#let small(body, below: 0.95em) = block(below: below, text(size: 9pt, fill: secondary, body))

#let tones = (
  strong: body => text(weight: 600, body),
  quiet: body => text(fill: secondary, body),
  loud: body => highlight(fill: rgb(paper.palette.loud), extent: 2pt, top-edge: 0.95em, bottom-edge: -0.28em, text(fill: white, weight: 600, body)),
  bad: body => text(fill: rgb(paper.palette.bad), weight: 600, body),
  behind: body => text(fill: rgb(paper.palette.behind), weight: 600, body),
  good: body => text(fill: rgb(paper.palette.good), weight: 600, body),
  done: body => text(fill: rgb(paper.palette.done), weight: 600, body),
)

#let toned(cell) = {
  if "tone" in cell { (tones.at(cell.tone))(cell.text) } else { cell.text }
  if "after" in cell { linebreak(); text(size: 9pt, fill: secondary, cell.after) }
}

#let figures(block-of) = {
  let columns = block-of.columns
  let alignments = columns.map(column => if column.align == "end" { end } else { start })
  block(below: 0.6em, sticky: true, text(size: 10pt, fill: secondary, block-of.caption))
  set text(size: 10pt)
  set par(leading: 0.5em)
  table(
    columns: columns.map(column => column.width * 1fr),
    align: (x, y) => alignments.at(x) + if y == 0 { bottom } else { top },
    inset: (x, y) => (left: if x == 0 { 0pt } else { 4pt }, right: if x == columns.len() - 1 { 0pt } else { 4pt }, y: 4.5pt),
    stroke: (x, y) => (bottom: if y == 0 { 0.8pt + secondary } else { 0.4pt + hairline }),
    table.header(..columns.map(column => text(size: 9pt, weight: 600, column.heading))),
    ..block-of.rows.map(row => if row.is == "group" {
      (table.cell(colspan: columns.len(), align: start, inset: (left: 0pt, right: 0pt, top: 9pt, bottom: 4pt), breakable: false, text(size: 9pt, weight: 600, row.heading)),)
    } else {
      row.cells.map(cell => table.cell(breakable: false, toned(cell)))
    }).flatten(),
  )
  if block-of.note != "" { small(block-of.note, below: 1.6em) }
}

#let drawing(chart) = {
  heading(level: chart.level, chart.title)
  block(below: 0.5em, sticky: true, text(size: 9pt, fill: secondary, chart.deck))
  block(below: 0.5em, sticky: true, image(bytes(chart.svg), format: "svg", width: 100%, alt: chart.alternative))
  small(chart.source, below: 1.4em)
}

#let signatures(people) = block(breakable: false, above: 3em, grid(
  columns: (1fr, 1fr),
  row-gutter: 3em,
  ..people.map(person => [#person.name #linebreak() #text(size: 9pt, fill: secondary, person.title)]),
))

#let print-block(it) = {
  if it.is == "paragraph" { par(it.text) }
  else if it.is == "subheading" { heading(level: 2, it.text) }
  else if it.is == "clauses" {
    if it.lead != "" { block(below: 0.6em, sticky: true, it.lead) }
    enum(indent: 0.4em, body-indent: 0.7em, spacing: 0.7em, ..it.clauses)
  }
  else if it.is == "list" { list(indent: 0.4em, body-indent: 0.7em, spacing: 0.7em, ..it.items) }
  else if it.is == "table" { figures(it) }
  else if it.is == "chart" { drawing(it) }
  else if it.is == "signatures" { signatures(it.people) }
}

#grid(
  columns: (1fr, 1fr),
  {
    text(size: 13pt, weight: 600, paper.letterhead.organisation)
    linebreak()
    text(size: 9pt, fill: secondary, paper.letterhead.unit)
  },
  {
    set text(size: 9pt)
    paper.letterhead.facts.map(fact => [#text(fill: secondary, fact.first()) #h(0.3em) #fact.last()]).join(linebreak())
  },
)
#v(1.2em)
#if paper.letterhead.addressee != "" { par(paper.letterhead.addressee) }
#if paper.letterhead.copyTo != "" { small(paper.letterhead.copyTo) }
#title()

#for section in paper.sections {
  if section.heading != "" { heading(level: 1, section.heading) }
  for it in section.blocks { print-block(it) }
}
`
