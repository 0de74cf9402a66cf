import { expect, test } from 'vitest'
import { samplePaper, trickyName } from '../../../tests/support/sample-paper.ts'
import { textIn, unzip } from '../../../tests/support/unzip.ts'
import { writeWord } from './word.ts'

const files = unzip(await writeWord(samplePaper))
const body = textIn(files, 'word/document.xml')

test('a Word file has real headings, numbered clauses and points', () => {
	for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3'])
		expect(body).toContain(`<w:pStyle w:val="${style}"/>`)
	expect(body.match(/<w:numPr>/g)).toHaveLength(4)
	expect(textIn(files, 'word/numbering.xml')).toContain('w:val="decimal"')
})

test('the head of a table returns on every page', () => {
	expect(body).toContain('<w:tblHeader/>')
	expect(body).toContain('<w:cantSplit/>')
})

test('a chart is a picture with its words', () => {
	expect(body.match(/<wp:docPr [^>]*descr="Diagram: /g)).toHaveLength(2)
	expect([...files.keys()].some((name) => name.endsWith('.png'))).toBe(true)
})

test('the file says its language and title, and every page its number', () => {
	expect(textIn(files, 'word/styles.xml')).toContain('w:val="sv-SE"')
	expect(textIn(files, 'docProps/core.xml')).toContain('<dc:title>Uppföljning 2025</dc:title>')
	const header = textIn(files, 'word/header1.xml')
	expect(header).toContain('PAGE')
	expect(header).toContain('NUMPAGES')
	expect(header).toContain('Utkast')
})

test('markup in a name stays text', () => {
	const escaped = trickyName
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
	expect(body.split(escaped)).toHaveLength(3)
})
