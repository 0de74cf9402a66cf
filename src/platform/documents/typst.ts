import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { type Block, chartLevel, type PaperDocument } from '../../foundation/document.ts'
import type { Language } from '../../foundation/typography.ts'
import { drawChart } from './chart.ts'
import { textAlternative } from './chart-words.ts'
import { fontFiles } from './fonts.ts'
import { palette, typeface } from './palette.ts'
import { typstTemplate } from './typst-template.ts'

let fonts: Buffer[] | null = null

/** Read when the first paper is set, and kept. */
function readFonts(): Buffer[] {
	fonts ??= fontFiles.map((file) => readFileSync(file))
	return fonts
}

/** The document as a PDF that a screen reader can follow (tagged, PDF/UA-1), with charts as drawings, not pictures. */
export function writePdf(paper: PaperDocument): Uint8Array {
	const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: readFonts() }] })
	const inputs = { paper: JSON.stringify(printable(paper)) }
	const compiled = compiler.compile({ mainFileContent: typstTemplate, inputs })
	const document = compiled.result
	if (document === null) {
		const fault = compiled.takeDiagnostics()
		throw new Error(`the paper could not be set: ${JSON.stringify(fault?.shortDiagnostics ?? [])}`)
	}
	return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1', pdfTags: true }))
}

function printable(paper: PaperDocument) {
	const sections = paper.sections.map((section) => ({
		...section,
		blocks: section.blocks.map((block, index) =>
			drawn(block, chartLevel(section.blocks, index), paper.language),
		),
	}))
	return { ...paper, sections, palette, typeface }
}

function drawn(block: Block, level: 2 | 3, language: Language) {
	if (block.is !== 'chart') return block
	const { title, deck, source } = block.chart
	const svg = drawChart(block.chart, language)
	return { is: 'chart', title, deck, source, level, svg, alternative: textAlternative(block.chart, language) }
}
