import type { PaperDocument } from '../../../../foundation/document.ts'

export type PaperLetter = {
	readonly subject: string
	readonly body: string
	/** Name and address, or name and the forwarding way. */
	readonly toLines: string
	readonly municipality: string
	readonly committee: string
	readonly officer: string
	readonly caseNumber: string
	readonly day: string
	readonly draft: boolean
}

/** A letter as it is printed; letters are in Swedish whatever language their author works in. */
export function letterPaper(letter: PaperLetter): PaperDocument {
	const { subject, body, toLines, municipality, committee, officer, caseNumber, day, draft } = letter
	return {
		language: 'sv',
		title: subject,
		letterhead: {
			organisation: municipality,
			unit: committee,
			facts: [
				['Datum', day],
				['Ärende', caseNumber],
				['Handläggare', officer],
			],
			pageLabel: 'Sida',
			addressee: toLines,
			copyTo: '',
		},
		stamps: draft ? ['UTKAST, inte skickat'] : [],
		sections: [
			{
				key: 'body',
				heading: '',
				blocks: body
					.split(/\n{2,}/)
					.filter((paragraph) => paragraph.trim() !== '')
					.map((text) => ({ is: 'paragraph' as const, text })),
			},
		],
		footer: { left: `${committee}, ${municipality}`, right: caseNumber },
	}
}
