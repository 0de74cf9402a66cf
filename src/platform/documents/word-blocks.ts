import {
	AlignmentType,
	BorderStyle,
	HeadingLevel,
	ImageRun,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlign,
	WidthType,
} from 'docx'
import type { Chart } from '../../foundation/chart.ts'
import {
	type Block,
	type Cell,
	type Column,
	chartLevel,
	type Row,
	type Table as TableBlock,
	type Tone,
} from '../../foundation/document.ts'
import type { Language } from '../../foundation/typography.ts'
import { drawChart } from './chart.ts'
import { chartPng } from './chart-png.ts'
import { textAlternative } from './chart-words.ts'
import { palette } from './palette.ts'
import { ink, styleNames } from './word-styles.ts'

type Content = Paragraph | Table

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const line = (colour: string, size: number) =>
	({ style: BorderStyle.SINGLE, size, color: ink(colour) }) as const
/** As wide as the text, and never wider than it is drawn; in pixels of which there are 15 twips. */
const pictureIn = (textWidth: number) => {
	const width = Math.min(600, Math.floor(textWidth / 15))
	return { width, height: Math.round((width * 283) / 600) }
}

/** `list` tells one numbered list from the next, so that each begins at 1. */
type Setting = { readonly language: Language; readonly textWidth: number; readonly list: () => number }

export function wordBlocks(blocks: readonly Block[], setting: Setting): Content[] {
	return blocks.flatMap((block, index) => wordBlock(block, setting, chartLevel(blocks, index)))
}

function wordBlock(block: Block, { language, textWidth, list }: Setting, level: 2 | 3): Content[] {
	switch (block.is) {
		case 'paragraph':
			return [new Paragraph({ text: block.text })]
		case 'subheading':
			return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })]
		case 'clauses': {
			const instance = list()
			return [
				...(block.lead === '' ? [] : [new Paragraph({ text: block.lead, keepNext: true })]),
				...block.clauses.map((text) => item(text, 'clauses', instance)),
			]
		}
		case 'list':
			return block.items.map((text) => item(text, 'points', 0))
		case 'table':
			return wordTable(block, textWidth)
		case 'chart':
			return wordChart(block.chart, { language, textWidth }, level)
		case 'signatures':
			return block.people.flatMap((person) => [
				new Paragraph({ text: '', spacing: { before: 500 }, keepNext: true }),
				new Paragraph({ text: person.name, keepNext: true, spacing: { after: 0 } }),
				new Paragraph({ text: person.title, style: styleNames.small }),
			])
	}
}

function item(text: string, reference: 'clauses' | 'points', instance: number): Paragraph {
	return new Paragraph({ text, style: 'ListParagraph', numbering: { reference, level: 0, instance } })
}

function wordChart(
	chart: Chart,
	{ language, textWidth }: Pick<Setting, 'language' | 'textWidth'>,
	level: 2 | 3,
): Content[] {
	return [
		new Paragraph({
			text: chart.title,
			heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
		}),
		new Paragraph({ text: chart.deck, style: styleNames.small, keepNext: true }),
		new Paragraph({
			keepNext: true,
			children: [
				new ImageRun({
					type: 'png',
					data: chartPng(drawChart(chart, language)),
					transformation: pictureIn(textWidth),
					altText: { name: chart.title, title: chart.title, description: textAlternative(chart, language) },
				}),
			],
		}),
		new Paragraph({ text: chart.source, style: styleNames.note }),
	]
}

function wordTable(table: TableBlock, textWidth: number): Content[] {
	const parts = table.columns.reduce((sum, column) => sum + column.width, 0)
	const widths = table.columns.map((column) => Math.round((column.width * textWidth) / parts))
	return [
		new Paragraph({ text: table.caption, style: 'Caption', keepNext: true }),
		new Table({
			width: { size: textWidth, type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			tableLook: { firstRow: true },
			borders: {
				top: none,
				bottom: none,
				left: none,
				right: none,
				insideVertical: none,
				insideHorizontal: line(palette.line, 4),
			},
			rows: [headRow(table.columns, widths), ...table.rows.map((row) => wordRow(row, table.columns, widths))],
		}),
		new Paragraph({ text: table.note, style: styleNames.note }),
	]
}

function headRow(columns: readonly Column[], widths: readonly number[]): TableRow {
	return new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: columns.map(
			(column, index) =>
				new TableCell({
					width: { size: widths[index] ?? 0, type: WidthType.DXA },
					verticalAlign: VerticalAlign.BOTTOM,
					borders: { bottom: line(palette.axis, 8) },
					children: [
						new Paragraph({
							text: column.heading,
							style: styleNames.tableHead,
							alignment: alignmentOf(column),
							keepNext: true,
						}),
					],
				}),
		),
	})
}

function wordRow(row: Row, columns: readonly Column[], widths: readonly number[]): TableRow {
	if (row.is === 'group') {
		const heading = new Paragraph({
			text: row.heading,
			style: styleNames.tableHead,
			keepNext: true,
			spacing: { before: 160, after: 40 },
		})
		return new TableRow({
			cantSplit: true,
			children: [new TableCell({ columnSpan: columns.length, children: [heading] })],
		})
	}
	return new TableRow({
		cantSplit: true,
		children: columns.map((column, index) =>
			wordCell(row.cells[index] ?? { text: '' }, column, widths[index] ?? 0),
		),
	})
}

function wordCell(cell: Cell, column: Column, width: number): TableCell {
	const look = looks[cell.tone ?? 'plain']
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		children: [
			new Paragraph({
				style: styleNames.tableText,
				alignment: alignmentOf(column),
				children: [
					new TextRun({
						text: cell.tone === 'loud' ? `\u00a0${cell.text}\u00a0` : cell.text,
						bold: look.bold,
						color: ink(look.colour),
						...(cell.tone === 'loud'
							? { shading: { type: ShadingType.CLEAR, fill: ink(palette.loud) } }
							: {}),
					}),
					...(cell.after === undefined
						? []
						: [new TextRun({ text: cell.after, break: 1, size: 18, color: ink(palette.secondary) })]),
				],
			}),
		],
	})
}

const looks: Readonly<Record<Tone | 'plain', { colour: string; bold: boolean }>> = {
	plain: { colour: palette.ink, bold: false },
	strong: { colour: palette.ink, bold: true },
	quiet: { colour: palette.secondary, bold: false },
	loud: { colour: palette.white, bold: true },
	bad: { colour: palette.bad, bold: true },
	behind: { colour: palette.behind, bold: true },
	good: { colour: palette.good, bold: true },
	done: { colour: palette.done, bold: true },
}

function alignmentOf(column: Column) {
	return column.align === 'end' ? AlignmentType.END : AlignmentType.START
}
