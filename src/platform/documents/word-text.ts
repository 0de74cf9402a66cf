import { readZip } from '../zip.ts'

const largest = 200_000_000
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** What each paragraph of a Word file's body says, as it stands with changes accepted; null when it is no Word file. */
export function wordParagraphs(bytes: Uint8Array): string[] | null {
	const file = readZip(bytes, largest)?.get('word/document.xml')
	if (file === undefined) return null
	const xml = new TextDecoder().decode(file).replace(/<w:del\b[^>]*[^/]>[\s\S]*?<\/w:del>/g, '')
	return [...xml.matchAll(/<w:p(?:\s[^>]*)?>([\s\S]*?)<\/w:p>/g)]
		.map(([, inside = '']) => saidIn(inside))
		.filter((text) => text !== '')
}

function saidIn(paragraph: string): string {
	const texts = paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab|cr)\b[^>]*\/>/g)
	return [...texts]
		.map(([, text]) => text ?? ' ')
		.join('')
		.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '')
		.replace(/\s+/g, ' ')
		.trim()
}
