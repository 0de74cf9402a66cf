import { describe, expect, test } from 'vitest'
import { samplePaper } from '../../../../tests/support/sample-paper.ts'
import { textIn, unzip } from '../../../../tests/support/unzip.ts'
import { sampleTemplate } from '../../../../tests/support/word-template.ts'
import { printDocument } from '../print.ts'
import { readTemplate, type WordTemplate } from './read-template.ts'

const opened = (bytes: Uint8Array): WordTemplate => {
	const read = readTemplate(bytes)
	if ('because' in read) throw new Error(read.because)
	return read
}
const fault = (bytes: Uint8Array) => {
	const read = readTemplate(bytes)
	return 'because' in read ? read : null
}
const values = {
	...{ organisation: 'A & B kommun', unit: 'Enheten' },
	...{ date: '2026-10-12', 'registry-number': 'SN 2026/1' },
}
const dressed = async (template: Uint8Array) =>
	unzip(await printDocument(samplePaper, 'docx', { template: opened(template), values }))

describe('a template', () => {
	test('gives its styles, page, header and footer, and says what they ask for', () => {
		const { fields, textWidth, parts, page } = opened(sampleTemplate())
		expect(fields.toSorted()).toEqual(['date', 'organisation', 'registry-number', 'unit'])
		expect([textWidth, parts.length, page.titlePage]).toEqual([7936, 3, true])
	})

	test('that is no Word file, or asks for what no paper knows, is told of by name', () => {
		expect(fault(new TextEncoder().encode('hej'))).toEqual({ because: 'not-a-word-file' })
		const header = '<w:hdr><w:p><w:r><w:t>{{skostorlek}}</w:t></w:r></w:p></w:hdr>'
		expect(fault(sampleTemplate({ header }))).toEqual({ because: 'unknown-field', field: 'skostorlek' })
	})

	test('that fetches or runs anything when it is opened is not taken', () => {
		const reaches = { because: 'template-reaches-out' }
		const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
		const from = (type: string, more: string) => `<Relationship Id="rId9" Type="${office}/${type}" ${more}/>`
		for (const relations of [
			from('image', 'Target="http://elsewhere.example/a.png" TargetMode="External"'),
			from('oleObject', 'Target="embeddings/a.bin"'),
			from('attachedTemplate', 'Target="file:///c:/a.dotm" TargetMode="External"'),
			from('hyperlink', 'Target="javascript:alert(1)" TargetMode="External"'),
			from('image', 'Target="media/a.exe"'),
		]) {
			expect(fault(sampleTemplate({ relations })), relations).toEqual(reaches)
		}
		const link = from('hyperlink', 'Target="https://lillhamn.example" TargetMode="External"')
		expect(fault(sampleTemplate({ relations: link }))).toBeNull()
		const header =
			'<w:hdr><w:p><w:r><w:instrText>INCLUDEPICTURE "http://elsewhere.example"</w:instrText></w:r></w:p></w:hdr>'
		expect(fault(sampleTemplate({ header }))).toEqual(reaches)
		const field = (...runs: string[]) =>
			`<w:hdr><w:p>${runs.map((one) => `<w:r><w:instrText>${one}</w:instrText></w:r>`).join('')}</w:p></w:hdr>`
		for (const other of [
			field('INCLU', 'DEPICTURE "http://elsewhere.example"'),
			field('I&#78;CLUDETEXT "http://elsewhere.example"'),
			'<w:hdr><w:p><w:fldSimple w:instr="INCLUDEPICTURE &quot;http://elsewhere.example&quot;"/></w:p></w:hdr>',
			'<x:hdr><x:p><x:r><x:instrText>DDEAUTO c:\\cmd.exe</x:instrText></x:r></x:p></x:hdr>',
			'<w:hdr><w:p><v:imagedata src="http://elsewhere.example/a.png"/></w:p></w:hdr>',
			'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hosts">]><w:hdr><w:p>&b;</w:p></w:hdr>',
		]) {
			expect(fault(sampleTemplate({ header: other })), other).toEqual(reaches)
		}
		for (const harmless of [
			field('PAGE'),
			field('HYPERLINK "https://lillhamn.example"'),
			field(' STYLEREF "Rubrik 1"'),
		]) {
			expect(fault(sampleTemplate({ header: harmless })), harmless).toBeNull()
		}
		const files = { 'word/vbaProject.bin': new Uint8Array([1]) }
		expect(fault(sampleTemplate({ files }))).toEqual(reaches)
	})
})

describe('a paper in its dress', async () => {
	const files = await dressed(sampleTemplate())
	const body = textIn(files, 'word/document.xml')
	const styles = textIn(files, 'word/styles.xml')
	const headers = [...files.keys()].filter((name) => name.startsWith('word/header-of-template'))

	test('has the template’s own styles by their names, and ours where it has none', () => {
		expect(body).toContain('<w:pStyle w:val="Rubrik1"/>')
		expect(body).toContain('<w:pStyle w:val="Beskrivning"/>')
		expect(body).not.toContain('w:val="Heading1"')
		expect(body).toContain('<w:pStyle w:val="Heading3"/>')
		// Its `Note` is another sort than ours.
		expect(body).toContain('<w:pStyle w:val="BofastNote"/>')
		expect(styles).not.toContain('numPr')
		const called = [...body.matchAll(/<w:pStyle w:val="([^"]+)"/g)].map(([, id]) => id)
		expect(called.filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([])
	})

	test('is in the paper’s language, whatever the template’s was', () => {
		expect(styles.match(/<w:lang\b[^>]*>/g)).toEqual(['<w:lang w:val="sv-SE"/>'])
	})

	test('keeps headings, head rows, lists and captions as they were', async () => {
		const plain = textIn(unzip(await printDocument(samplePaper, 'docx')), 'word/document.xml')
		for (const mark of ['<w:tblHeader/>', '<w:numPr>', '<wp:docPr', '<w:cantSplit/>']) {
			// The letterhead is the template's to say, so its rows are fewer.
			expect(body.split(mark).length, mark).toBe(plain.split(mark).length)
		}
		const widths = [...body.matchAll(/<w:tblW [^>]*w:w="(\d+)"/g)].map(([, width]) => Number(width))
		expect(Math.max(...widths)).toBeLessThanOrEqual(7936)
	})

	test('says in the template’s header what it asks for, however its runs are split, and markup stays text', () => {
		const [ordinary, first] = headers.map((name) => textIn(files, name).replace(/<[^>]+>/g, ''))
		expect(ordinary).toContain('SN 2026/1 · 2026-10-12')
		expect(first).toContain('A &amp; B kommun, Enheten')
		expect(body).not.toContain('Provköpings kommun')
	})

	test('says on every page what it must not be taken for, and the page’s number once', () => {
		expect(headers).toHaveLength(2)
		for (const name of headers) {
			expect(textIn(files, name)).toContain('Utkast')
			expect(textIn(files, name)).not.toContain('PAGE')
		}
		expect(textIn(files, 'word/footer-of-template3.xml')).toContain('PAGE')
	})

	test('has every part that it points at, of a kind that it tells', () => {
		for (const name of [...files.keys()].filter((one) => /^word\/_rels\//.test(one))) {
			for (const [, target = ''] of textIn(files, name).matchAll(/Target="([^"]+)"(?! TargetMode)/g)) {
				expect(files.has(`word/${target}`), `${name} → ${target}`).toBe(true)
			}
		}
		expect(textIn(files, '[Content_Types].xml')).toContain('/word/header-of-template1.xml')
		expect(body.match(/r:id="rIdT\d"/g)).toHaveLength(3)
	})
})

test('a template without header or footer gives its looks alone: ours stand', async () => {
	const template = { ...opened(sampleTemplate()), parts: [], fields: [] }
	const files = unzip(await printDocument(samplePaper, 'docx', { template, values }))
	const body = textIn(files, 'word/document.xml')
	expect(body).toContain('Provköpings kommun')
	expect(body).toMatch(/<w:headerReference[^>]*r:id="rId6"/)
	expect(textIn(files, 'word/header1.xml')).toContain('PAGE')
	expect(body).not.toContain('titlePg')
})
