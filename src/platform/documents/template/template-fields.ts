/** What a template's header or footer can ask for, by any of its names between double braces: `{{datum}}`. */
export const templateFields = [
	'organisation',
	'unit',
	'date',
	'registry-number',
	'officer',
	'committee',
	'title',
	'plan',
	'period',
] as const
export type TemplateField = (typeof templateFields)[number]

export type TemplateValues = Readonly<Partial<Record<TemplateField, string>>>

const names: Readonly<Record<TemplateField, readonly string[]>> = {
	organisation: ['organisation', 'kommun', 'municipality'],
	unit: ['unit', 'enhet', 'förvaltning'],
	date: ['date', 'datum'],
	'registry-number': ['registry-number', 'registry number', 'diarienummer', 'dnr'],
	officer: ['officer', 'handläggare'],
	committee: ['committee', 'nämnd', 'till'],
	title: ['title', 'rubrik', 'titel'],
	plan: ['plan'],
	period: ['period', 'tid', 'avser'],
}

/** How each may be written, the Swedish first. */
export const fieldNames: readonly { readonly field: TemplateField; readonly written: string }[] =
	templateFields.map((field) => ({ field, written: names[field][1] ?? names[field][0] ?? field }))

export function fieldNamed(written: string): TemplateField | null {
	const name = written.trim().toLowerCase()
	return templateFields.find((field) => names[field].includes(name)) ?? null
}

const placeholder = /\{\{([^{}]*)\}\}/g

/** The names between double braces, paragraph by paragraph: Word often splits them over several runs. */
export function placeholdersIn(xml: string): string[] {
	return paragraphsOf(xml).flatMap((texts) =>
		[...said(texts).matchAll(placeholder)].map(([, name = '']) => name.trim()),
	)
}

/** The same with every known name replaced by its value, and what has no value by nothing. */
export function filledIn(xml: string, values: TemplateValues): string {
	const changed: { readonly from: number; readonly to: number; readonly text: string }[] = []
	for (const texts of paragraphsOf(xml)) {
		const before = said(texts)
		const after = before.replace(placeholder, (_, name: string) => values[fieldNamed(name) ?? 'plan'] ?? '')
		if (after === before) continue
		// The first run has the paragraph's look; the others are emptied.
		for (const [at, { from, to }] of texts.entries()) changed.push({ from, to, text: at === 0 ? after : '' })
	}
	return changed
		.toSorted((a, b) => b.from - a.from)
		.reduce((text, { from, to, text: put }) => text.slice(0, from) + written(put) + text.slice(to), xml)
}

type Run = { readonly from: number; readonly to: number; readonly text: string }

/** The runs of text of each innermost paragraph, with where their content stands. */
function paragraphsOf(xml: string): Run[][] {
	const paragraphs: Run[][] = []
	let open: Run[] = []
	for (const match of xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<\/?w:p[ >/]/g)) {
		const [whole, text] = match
		if (text === undefined) {
			paragraphs.push(open)
			open = []
			continue
		}
		const from = match.index + whole.indexOf('>') + 1
		open.push({ from, to: from + text.length, text })
	}
	return [...paragraphs, open].filter((runs) => runs.length > 0)
}

const said = (runs: readonly Run[]) => plain(runs.map(({ text }) => text).join(''))

/** Text as it reads, from how it stands in XML. */
export const plain = (xml: string) =>
	xml
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replace(/&#(x?)([0-9a-f]{1,6});/gi, (whole, hex: string, digits: string) => {
			const code = Number.parseInt(digits, hex === '' ? 10 : 16)
			return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole
		})
		.replaceAll('&amp;', '&')

const written = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
