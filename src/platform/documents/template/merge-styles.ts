/** The template's styles with those of ours that it lacks, and what ours are called in it. */
export type MergedStyles = { readonly xml: string; readonly called: ReadonlyMap<string, string> }

type Style = { readonly id: string; readonly name: string; readonly type: string; readonly xml: string }

/**
 * Styles are found by their names, which Word writes in English whatever its language: a Swedish `Rubrik1` is named
 * `heading 1`. The language is the paper's.
 */
export function mergeStyles(ours: string, theirs: string, language: string): MergedStyles {
	const there = stylesIn(theirs)
	const paragraphs = there.filter(({ type }) => type === 'paragraph')
	const normal = paragraphs.find(({ xml }) => /w:default="(?:1|true)"/.test(xml))?.id ?? 'Normal'
	const taken = new Set(there.map(({ id }) => id))
	const called = new Map<string, string>()
	const added: string[] = []
	for (const style of stylesIn(ours).filter(({ type }) => type === 'paragraph')) {
		const same = paragraphs.find(({ name }) => name.toLowerCase() === style.name.toLowerCase())
		const id = same?.id ?? (taken.has(style.id) ? `Bofast${style.id}` : style.id)
		called.set(style.id, id)
		if (same === undefined) added.push(inTheirLook(style, id, normal))
	}
	const spoken = inLanguage(withoutNumbers(theirs), language)
	return { xml: spoken.replace('</w:styles>', `${added.join('')}</w:styles>`), called }
}

function stylesIn(xml: string): Style[] {
	return [...xml.matchAll(/<w:style\b([^>]*)>[\s\S]*?<\/w:style>/g)].flatMap(([whole, attributes = '']) => {
		const id = /w:styleId="([^"]+)"/.exec(attributes)?.[1]
		const name = /<w:name\s+w:val="([^"]+)"/.exec(whole)?.[1]
		const type = /w:type="([^"]+)"/.exec(attributes)?.[1] ?? 'paragraph'
		return id === undefined || name === undefined ? [] : [{ id, name, type, xml: whole }]
	})
}

/** Ours, in the template's typeface and built on its ordinary text. */
function inTheirLook({ id, xml }: Style, called: string, normal: string): string {
	return xml
		.replace(`w:styleId="${id}"`, `w:styleId="${called}"`)
		.replace(/<w:basedOn\s[^>]*\/>/, `<w:basedOn w:val="${normal}"/>`)
		.replace(/<w:next\s[^>]*\/>/, `<w:next w:val="${normal}"/>`)
		.replace(/<w:link\s[^>]*\/>/g, '')
		.replace(/<w:rFonts\s[^>]*\/>/g, '')
}

/** Numbers of headings are kept in a file of their own, which is ours: a style must not point into the template's. */
function withoutNumbers(styles: string): string {
	return styles.replace(/<w:numPr>[\s\S]*?<\/w:numPr>/g, '')
}

function inLanguage(styles: string, language: string): string {
	const lang = `<w:lang w:val="${language}"/>`
	const silent = styles.replace(/<w:lang\b[^>]*\/>/g, '')
	if (/<w:rPrDefault>\s*<w:rPr>/.test(silent)) {
		return silent.replace(/(<w:rPrDefault>\s*<w:rPr>[\s\S]*?)(<\/w:rPr>)/, `$1${lang}$2`)
	}
	const asDefault = `<w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault>`
	const emptied = silent.replace(/<w:rPrDefault\s*\/>|<w:rPrDefault>\s*<w:rPr\s*\/>\s*<\/w:rPrDefault>/, '')
	if (/<w:docDefaults>/.test(emptied))
		return emptied.replace('<w:docDefaults>', `<w:docDefaults>${asDefault}`)
	const opened = /<w:styles\b[^>]*>/.exec(emptied)?.[0] ?? ''
	const rest = emptied.replace(/<w:docDefaults\s*\/>/, '')
	return rest.replace(opened, `${opened}<w:docDefaults>${asDefault}</w:docDefaults>`)
}
