import { AlignmentType, convertMillimetersToTwip, type IStylesOptions, LevelFormat, LineRuleType } from 'docx'
import type { Language } from '../../foundation/typography.ts'
import { palette, typeface } from './palette.ts'

/** Word writes colours without the sign. */
export function ink(colour: string): string {
	return colour.replace('#', '')
}

export const margin = convertMillimetersToTwip(25)
/** What is left of an A4 page between its margins. */
export const textWidth = convertMillimetersToTwip(210) - 2 * margin

export const styleNames = {
	tableText: 'TableText',
	tableHead: 'TableHead',
	note: 'Note',
	stamp: 'Stamp',
	small: 'Letterhead',
} as const

export const languages = { sv: 'sv-SE', en: 'en-GB' } as const

export function styles(language: Language): IStylesOptions {
	// Without its level a heading is found by nobody who moves from heading to heading.
	const heading = (outlineLevel: number, size: number, before: number, after: number) => ({
		run: { font: typeface, size, bold: true, color: ink(palette.ink) },
		paragraph: { spacing: { before, after }, keepNext: true, keepLines: true, outlineLevel },
	})
	const text = (
		id: string,
		size: number,
		colour: string,
		spacing: { before?: number; after?: number; line?: number },
		bold = false,
	) => ({
		id,
		name: id,
		basedOn: 'Normal',
		run: { size, color: ink(colour), bold },
		paragraph: { spacing },
	})
	return {
		default: {
			document: {
				run: { font: typeface, size: 22, color: ink(palette.ink), language: { value: languages[language] } },
				paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
			},
			title: {
				run: { font: typeface, size: 34, bold: true },
				paragraph: { spacing: { before: 360, after: 200 } },
			},
			heading1: heading(0, 28, 320, 100),
			heading2: heading(1, 24, 240, 80),
			heading3: heading(2, 22, 200, 60),
			caption: {
				run: { font: typeface, size: 20, italics: false, bold: false, color: ink(palette.secondary) },
				paragraph: { spacing: { before: 120, after: 80 }, keepNext: true },
			},
			listParagraph: { paragraph: { spacing: { after: 60 } } },
		},
		paragraphStyles: [
			text(styleNames.tableText, 20, palette.ink, { before: 40, after: 40, line: 250 }),
			text(styleNames.tableHead, 18, palette.ink, { before: 50, after: 50 }, true),
			text(styleNames.note, 18, palette.secondary, { before: 60, after: 200 }),
			text(styleNames.stamp, 18, palette.bad, { after: 60 }, true),
			text(styleNames.small, 18, palette.secondary, { after: 20 }),
		],
	}
}

/** Real lists: clauses are numbered anew under each heading, points have a dot. */
export const numbering = {
	config: [
		{
			reference: 'clauses',
			levels: [level(LevelFormat.DECIMAL, '%1.')],
		},
		{
			reference: 'points',
			levels: [level(LevelFormat.BULLET, '•')],
		},
	],
}

function level(format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
	return {
		level: 0,
		format,
		text,
		alignment: AlignmentType.START,
		style: { paragraph: { indent: { left: 500, hanging: 360 } } },
	}
}
