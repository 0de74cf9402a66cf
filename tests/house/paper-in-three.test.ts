import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { onScreen } from '../../src/features/reports/queries/on-screen.ts'
import { textAlternative } from '../../src/platform/documents/chart-words.ts'
import { printDocument } from '../../src/platform/documents/print.ts'
import { readTemplate } from '../../src/platform/documents/template/read-template.ts'
import { wordParagraphs } from '../../src/platform/documents/word-text.ts'
import { Sheet } from '../../src/ui/sheet.tsx'
import { expectInOrder, hasOffice, hasPoppler, opened, structureOf, textsOf } from '../support/paper-texts.ts'
import { sampleChart, samplePaper } from '../support/sample-paper.ts'
import { textIn, unzip } from '../support/unzip.ts'
import { sampleTemplate } from '../support/word-template.ts'

const texts = textsOf(samplePaper)
const pdf = await printDocument(samplePaper, 'pdf')
const word = await printDocument(samplePaper, 'docx')
const template = readTemplate(sampleTemplate())
const dressed =
	'because' in template
		? word
		: await printDocument(samplePaper, 'docx', { template, values: { date: '2026-10-12' } })

const entities: Readonly<Record<string, string>> = {
	lt: '<',
	gt: '>',
	quot: '"',
	'#x27': "'",
	apos: "'",
	amp: '&',
}
const plain = (markup: string) =>
	markup
		.replace(/<svg[\s\S]*?<\/svg>/g, '')
		.replace(/<[^>]+>/g, '')
		.replace(/&(#?\w+);/g, (_, name: string) => entities[name] ?? '')

describe('a paper says the same, in the same order', () => {
	test('on the screen', () => {
		const markup = renderToStaticMarkup(createElement(Sheet, onScreen(samplePaper)))
		expectInOrder(texts, plain(markup))
		expect(markup.match(/<svg/g)).toHaveLength(2)
	})

	test('in Word, in its own looks and in a template’s', () => {
		expectInOrder(texts, (wordParagraphs(word) ?? []).join(' '))
		expectInOrder(texts, (wordParagraphs(dressed) ?? []).join(' '))
	})

	test.runIf(hasPoppler)('in the PDF, as a screen reader follows it', () => {
		expectInOrder(texts, structureOf(pdf).replace(/^\s*"|"$/gm, ''))
	})
})

test.runIf(hasPoppler)(
	'the PDF’s tree has headings that skip no level, heads of every table, and words for every diagram',
	() => {
		const tree = structureOf(pdf)
		const levels = [...tree.matchAll(/^\s*H([1-6])\b/gm)].map(([, level]) => Number(level))
		expect(levels.length).toBeGreaterThan(4)
		for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1)
		expect(tree.match(/^\s*TH\b/gm)).toHaveLength(3)
		expect(tree.match(/^\s*Figure\b/gm)).toHaveLength(2)
		const raw = Buffer.from(pdf).toString('latin1')
		expect(raw).toContain('pdfuaid:part')
		expect(raw.match(/\/Alt\s*[(<]/g)).toHaveLength(2)
		expect(textAlternative(sampleChart, 'sv')).toMatch(/^Diagram: /)
	},
)

describe.runIf(hasOffice)('opened in LibreOffice', () => {
	test.each([
		['in its own looks', word],
		['in a template’s', dressed],
	])(
		'a Word file keeps its headings, heads of tables, captions, language and words for diagrams, %s',
		(_, file) => {
			const odt = unzip(opened(file, 'odt'))
			const content = textIn(odt, 'content.xml')
			const styles = textIn(odt, 'styles.xml')
			const headings = [
				...content.matchAll(/<text:h\b[^>]*text:outline-level="(\d)"[^>]*>([\s\S]*?)<\/text:h>/g),
			]
				.map(([, level, text = '']) => [Number(level), plain(text)])
				.filter(([, text]) => text !== '')
			expect(headings).toEqual([
				[1, 'Förslag till beslut'],
				[1, 'Så går det'],
				[2, sampleChart.title],
				[2, 'Under'],
				[3, 'Ett till'],
			])
			const [heads = ''] = content.match(/<table:table-header-rows>[\s\S]*?<\/table:table-header-rows>/) ?? []
			expect(plain(heads)).toBe('IndikatorNuStatus')
			expect(content).toMatch(/<text:p [^>]*>Planens indikatorer<\/text:p>/)
			expect(content.match(/<svg:desc>Diagram: /g)).toHaveLength(2)
			expect(content.match(/<text:list-item\b/g)).toHaveLength(4)
			expect(styles).toMatch(/fo:language="sv"/)
			expect(styles).not.toMatch(/fo:language="en"/)
			expectInOrder(texts, plain(content))
		},
		120_000,
	)
})
