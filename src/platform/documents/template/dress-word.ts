import { readZip, writeZip } from '../../zip.ts'
import { mergeStyles } from './merge-styles.ts'
import type { TemplatePart, WordTemplate } from './read-template.ts'
import { filledIn, type TemplateValues } from './template-fields.ts'

type Dress = {
	readonly template: WordTemplate
	readonly values: TemplateValues
	/** As Word writes it: `sv-SE`. */
	readonly language: string
}

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/**
 * A Word file of ours in a template's dress: its styles, theme, page, header and footer. What must stand on every page (a
 * draft's stamp) stays above the template's header, and the page's number where the template has none.
 */
export function dressWord(ours: Uint8Array, { template, values, language }: Dress): Uint8Array {
	const files = new Map(readZip(ours, 200_000_000) ?? [])
	const read = (name: string) => new TextDecoder().decode(files.get(name))
	const write = (name: string, xml: string) => files.set(name, new TextEncoder().encode(xml))
	const { xml: styles, called } = mergeStyles(read('word/styles.xml'), template.styles, language)
	write('word/styles.xml', styles)
	if (template.theme !== null) write('word/theme/theme1.xml', template.theme)
	for (const name of [...files.keys()].filter((one) =>
		/^word\/(?:document|header\d*|footer\d*)\.xml$/.test(one),
	)) {
		write(name, renamed(read(name), called))
	}
	const running = paragraphsIn(read('word/header1.xml'))
	const placed = template.parts.map((part, at) => ({
		part,
		name: `${part.kind}-of-template${at + 1}`,
		id: `rIdT${at + 1}`,
	}))
	const numbered = template.parts.some(({ xml }) => /\bPAGE\b/.test(xml))
	for (const { part, name } of placed) {
		const filled = filledIn(part.xml, values)
		write(
			`word/${name}.xml`,
			part.kind === 'header' ? under(filled, numbered ? running.slice(1) : running) : filled,
		)
		addRelations(part, name, files)
	}
	// A page without a header of its own has the ordinary one, so that no page is without what must stand on it.
	const headed = (on: TemplatePart['on']) =>
		placed.some(({ part }) => part.kind === 'header' && part.on === on)
	const has = (kind: TemplatePart['kind']) => placed.some(({ part }) => part.kind === kind)
	const references = placed
		.map(({ part, id }) => `<w:${part.kind}Reference w:type="${part.on}" r:id="${id}"/>`)
		.join('')
	write(
		'word/document.xml',
		read('word/document.xml').replace(/<w:sectPr\b[\s\S]*<\/w:sectPr>/, (section) => {
			const kept = [...section.matchAll(/<w:(header|footer)Reference\b[^>]*\/>/g)]
				.filter(([, kind]) => !has(kind === 'header' ? 'header' : 'footer'))
				.map(([whole]) => whole)
				.join('')
			const { size, margins } = template.page
			const titlePage = template.page.titlePage && headed('first')
			return `<w:sectPr>${kept}${references}${size}${margins}${titlePage ? '<w:titlePg/>' : ''}</w:sectPr>`
		}),
	)
	write(
		'word/_rels/document.xml.rels',
		read('word/_rels/document.xml.rels').replace(
			'</Relationships>',
			`${placed
				.map(
					({ part, name, id }) =>
						`<Relationship Id="${id}" Type="${relation}/${part.kind}" Target="${name}.xml"/>`,
				)
				.join('')}</Relationships>`,
		),
	)
	write('[Content_Types].xml', typesWith(read('[Content_Types].xml'), placed, template.parts))
	if (template.evenAndOdd && headed('even')) {
		write(
			'word/settings.xml',
			read('word/settings.xml').replace(/(<w:settings\b[^>]*>)/, '$1<w:evenAndOddHeaders/>'),
		)
	}
	return writeZip(files)
}

function renamed(xml: string, called: ReadonlyMap<string, string>): string {
	return xml.replace(
		/(<w:pStyle\s+w:val=")([^"]+)"/g,
		(_, tag: string, id: string) => `${tag}${called.get(id) ?? id}"`,
	)
}

/** Ours has its page number first and then what the paper must not be taken for. */
function paragraphsIn(header: string): string[] {
	return [...header.matchAll(/<w:p(?:\s[^>]*)?>[\s\S]*?<\/w:p>/g)].map(([whole]) => whole)
}

function under(header: string, above: readonly string[]): string {
	return header.replace(/(<w:hdr\b[^>]*>)/, `$1${above.join('').replaceAll('$', '$$$$')}`)
}

function addRelations(part: TemplatePart, name: string, files: Map<string, Uint8Array>): void {
	if (part.relations.length === 0) return
	const rows = part.relations.map(({ id, type, target, external }, at) => {
		const file = part.media.get(target)
		const kept =
			file === undefined ? target : `media/${name}-${at + 1}${/\.\w+$/.exec(target)?.[0].toLowerCase() ?? ''}`
		if (file !== undefined) files.set(`word/${kept}`, file)
		return `<Relationship Id="${id}" Type="${type}" Target="${kept}"${external ? ' TargetMode="External"' : ''}/>`
	})
	const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
	files.set(`word/_rels/${name}.xml.rels`, new TextEncoder().encode(xml))
}

const pictureTypes: Readonly<Record<string, string>> = {
	png: 'image/png',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	gif: 'image/gif',
	bmp: 'image/bmp',
	svg: 'image/svg+xml',
	emf: 'image/x-emf',
	wmf: 'image/x-wmf',
}

function typesWith(
	types: string,
	placed: readonly { readonly part: TemplatePart; readonly name: string }[],
	parts: readonly TemplatePart[],
): string {
	const endings = new Set(
		parts.flatMap(({ media }) =>
			[...media.keys()].map((target) => /\.(\w+)$/.exec(target)?.[1]?.toLowerCase() ?? ''),
		),
	)
	const pictures = [...endings]
		.filter((ending) => pictureTypes[ending] !== undefined && !types.includes(`Extension="${ending}"`))
		.map((ending) => `<Default Extension="${ending}" ContentType="${pictureTypes[ending]}"/>`)
	const overrides = placed.map(
		({ part, name }) => `<Override PartName="/word/${name}.xml" ContentType="${content}.${part.kind}+xml"/>`,
	)
	return types.replace('</Types>', `${pictures.join('')}${overrides.join('')}</Types>`)
}
