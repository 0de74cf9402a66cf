import { expect, test } from 'vitest'
import { samplePaper, trickyName } from '../../../tests/support/sample-paper.ts'
import { writeZip } from '../zip.ts'
import { writeWord } from './word.ts'
import { wordParagraphs } from './word-text.ts'

test('what a Word file says is read paragraph by paragraph, table cells and all', async () => {
	const said = wordParagraphs(await writeWord(samplePaper))
	for (const text of [
		'Uppföljning 2025',
		'Förslag till beslut',
		trickyName,
		'Sover ute',
		'Fel väg',
		'en punkt',
	])
		expect(said).toContain(text)
})

test('text that somebody struck with changes tracked is not said, what was put in is', () => {
	const body =
		'<w:document><w:body><w:p><w:r><w:t>att </w:t></w:r><w:del w:id="1"><w:r><w:delText>inte </w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>godk&amp;nna</w:t></w:r></w:ins></w:p><w:p/><w:p></w:p></w:body></w:document>'
	const file = writeZip(new Map([['word/document.xml', new TextEncoder().encode(body)]]))
	expect(wordParagraphs(file)).toEqual(['att godk&nna'])
})

test('a file that is no Word file says nothing', () => {
	expect(wordParagraphs(new TextEncoder().encode('%PDF-1.7'))).toBeNull()
	expect(wordParagraphs(writeZip(new Map([['a.txt', new Uint8Array([1])]])))).toBeNull()
})
