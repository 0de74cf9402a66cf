import { readFileSync } from 'node:fs'
import {
	AlignmentType,
	BorderStyle,
	CharacterSet,
	Document,
	Footer,
	Header,
	HeadingLevel,
	Packer,
	PageNumber,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TabStopType,
	TextRun,
	WidthType,
} from 'docx'
import type { Letterhead, PaperDocument } from '../../foundation/document.ts'
import { faces } from './fonts.ts'
import { palette, typeface } from './palette.ts'
import { wordBlocks } from './word-blocks.ts'
import { ink, margin, numbering, styleNames, styles, textWidth } from './word-styles.ts'

/** How wide its text is, and whether the paper's own letterhead stands first: a template's header may say the same. */
export type WordPage = { readonly textWidth: number; readonly letterhead: boolean }

/** The document as a Word file (.docx): real styles, lists and table heads, alternative texts, language and page numbers. */
export async function writeWord(
	paper: PaperDocument,
	page: WordPage = { textWidth, letterhead: true },
): Promise<Uint8Array> {
	let lists = 0
	const list = () => ++lists
	const file = new Document({
		title: paper.title,
		creator: paper.letterhead.organisation,
		lastModifiedBy: paper.letterhead.organisation,
		description: '',
		styles: styles(paper.language),
		numbering,
		// Embedded, since few who open the file have the typeface.
		fonts: [
			{
				name: typeface,
				data: readFileSync(faces.regular),
				bold: readFileSync(faces.bold),
				characterSet: CharacterSet.ANSI,
			},
		],
		sections: [
			{
				properties: {
					page: {
						size: { width: 11906, height: 16838 },
						margin: { top: margin, bottom: margin, left: margin, right: margin },
					},
				},
				headers: { default: runningHead(paper) },
				footers: { default: foot(paper, page.textWidth) },
				children: [
					...(page.letterhead ? [letterhead(paper.letterhead, page.textWidth)] : []),
					...(paper.letterhead.addressee === ''
						? []
						: [new Paragraph({ text: paper.letterhead.addressee, spacing: { before: 320 } })]),
					...(paper.letterhead.copyTo === ''
						? []
						: [new Paragraph({ text: paper.letterhead.copyTo, style: styleNames.small })]),
					new Paragraph({ text: paper.title, heading: HeadingLevel.TITLE }),
					...paper.sections.flatMap((section) => [
						new Paragraph({ text: section.heading, heading: HeadingLevel.HEADING_1 }),
						...wordBlocks(section.blocks, { language: paper.language, textWidth: page.textWidth, list }),
					]),
				],
			},
		],
	})
	return new Uint8Array(await Packer.toBuffer(file))
}

const invisible = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const frameless = {
	top: invisible,
	bottom: invisible,
	left: invisible,
	right: invisible,
	insideHorizontal: invisible,
	insideVertical: invisible,
}

function letterhead(head: Letterhead, textWidth: number): Table {
	const who = [
		new Paragraph({
			children: [new TextRun({ text: head.organisation, bold: true, size: 26 })],
			spacing: { after: 20 },
		}),
		new Paragraph({ text: head.unit, style: styleNames.small }),
	]
	const facts = head.facts.map(
		([label, value]) =>
			new Paragraph({
				style: styleNames.small,
				children: [
					new TextRun({ text: `${label}\u00a0 ` }),
					new TextRun({ text: value, color: ink(palette.ink) }),
				],
			}),
	)
	const half = Math.round(textWidth / 2)
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: [half, textWidth - half],
		layout: TableLayoutType.FIXED,
		borders: frameless,
		margins: { left: 0, right: 0 },
		rows: [
			new TableRow({ children: [new TableCell({ children: who }), new TableCell({ children: facts })] }),
		],
	})
}

/** Page x (y) on every page, and whatever the paper must not be taken for. */
function runningHead(paper: PaperDocument): Header {
	return new Header({
		children: [
			new Paragraph({
				style: styleNames.small,
				alignment: AlignmentType.END,
				children: [
					new TextRun({ text: `${paper.letterhead.pageLabel} ` }),
					new TextRun({ children: [PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
				],
			}),
			...paper.stamps.map((stamp) => new Paragraph({ text: stamp, style: styleNames.stamp })),
		],
	})
}

function foot(paper: PaperDocument, textWidth: number): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: styleNames.small,
				border: { top: { style: BorderStyle.SINGLE, size: 4, color: ink(palette.line), space: 6 } },
				tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
				children: [
					new TextRun({ text: paper.footer.left }),
					new TextRun({ children: ['\t', paper.footer.right] }),
				],
			}),
		],
	})
}
