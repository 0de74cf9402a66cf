import { posix } from 'node:path'
import { archiveFault } from '../../archive-fault.ts'
import { readZip } from '../../zip.ts'
import { fieldNamed, placeholdersIn, plain, type TemplateField } from './template-fields.ts'

const largest = 20_000_000

export type TemplateFault =
	| { readonly because: 'not-a-word-file' }
	| { readonly because: 'template-reaches-out' }
	| { readonly because: 'unknown-field'; readonly field: string }

/** A header or footer of the template with what it shows. */
export type TemplatePart = {
	readonly kind: 'header' | 'footer'
	readonly on: 'default' | 'first' | 'even'
	readonly xml: string
	readonly relations: readonly Relation[]
	readonly media: ReadonlyMap<string, Uint8Array>
}

type Relation = {
	readonly id: string
	readonly type: string
	readonly target: string
	readonly external: boolean
}

/** What a municipality's own Word file gives its papers: looks, header, footer, page. Its body is not taken. */
export type WordTemplate = {
	readonly styles: string
	readonly theme: string | null
	readonly page: { readonly size: string; readonly margins: string; readonly titlePage: boolean }
	readonly textWidth: number
	readonly parts: readonly TemplatePart[]
	readonly evenAndOdd: boolean
	readonly fields: readonly TemplateField[]
}

export function readTemplate(bytes: Uint8Array): WordTemplate | TemplateFault {
	const fault = archiveFault(bytes, largest)
	if (fault === 'holds-a-program' || fault === 'defines-entities') return { because: 'template-reaches-out' }
	const files = fault === null ? readZip(bytes, largest) : null
	const read = (name: string) => textOf(files?.get(name))
	const document = read('word/document.xml')
	const styles = read('word/styles.xml')
	if (files === null || document === null || styles === null) return { because: 'not-a-word-file' }
	const section =
		/<w:sectPr\b(?:(?!<w:sectPr\b)[\s\S])*<\/w:sectPr>/.exec(lastOf(document, '<w:sectPr'))?.[0] ?? ''
	const relations = relationsIn(read('word/_rels/document.xml.rels') ?? '')
	const parts = partsOf(section, relations, files)
	if (parts === null) return { because: 'template-reaches-out' }
	const asked = parts.flatMap(({ xml }) => placeholdersIn(xml))
	const unknown = asked.find((name) => fieldNamed(name) === null)
	if (unknown !== undefined) return { because: 'unknown-field', field: unknown }
	const size = /<w:pgSz\b[^>]*\/>/.exec(section)?.[0] ?? '<w:pgSz w:w="11906" w:h="16838"/>'
	const margins =
		/<w:pgMar\b[^>]*\/>/.exec(section)?.[0] ??
		'<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>'
	const theme = relations.find(({ type }) => type.endsWith('/theme'))?.target
	return {
		...{
			styles,
			parts,
			page: { size, margins, titlePage: /<w:titlePg\b(?![^>]*"(?:0|false)")/.test(section) },
		},
		theme: theme === undefined ? null : read(inWord(theme)),
		textWidth:
			number(size, 'w') - number(margins, 'left') - number(margins, 'right') - number(margins, 'gutter'),
		evenAndOdd: /<w:evenAndOddHeaders\b(?![^>]*"(?:0|false)")/.test(read('word/settings.xml') ?? ''),
		fields: [...new Set(asked.flatMap((name) => fieldNamed(name) ?? []))],
	}
}

/** Null when one of them fetches something from elsewhere when it is opened, or runs something. */
function partsOf(
	section: string,
	relations: readonly Relation[],
	files: ReadonlyMap<string, Uint8Array>,
): TemplatePart[] | null {
	const parts: TemplatePart[] = []
	for (const [, kind, attributes = ''] of section.matchAll(/<w:(header|footer)Reference\b([^>]*)\/>/g)) {
		const id = /r:id="([^"]+)"/.exec(attributes)?.[1]
		const on = /w:type="([^"]+)"/.exec(attributes)?.[1]
		const target = relations.find((relation) => relation.id === id)?.target
		const name = target === undefined ? '' : inWord(target)
		const xml = textOf(files.get(name))
		if (xml === null || (on !== 'default' && on !== 'first' && on !== 'even')) continue
		const own = relationsIn(textOf(files.get(`word/_rels/${posix.basename(name)}.rels`)) ?? '')
		if (reachesOut(xml, own)) return null
		const media = new Map(
			own.flatMap(({ external, target: shown }) => {
				const file = external ? undefined : files.get(inWord(shown))
				return file === undefined ? [] : [[shown, file] as const]
			}),
		)
		parts.push({ kind: kind === 'header' ? 'header' : 'footer', on, xml, relations: own, media })
	}
	return parts
}

const pictures = /\.(?:png|jpe?g|gif|bmp|emf|wmf|svg)$/i
const fetching = /(?:^|[\s"'\\])(?:INCLUDE\w*|DDE\w*|LINK|IMPORT|DATABASE|MACROBUTTON)\b/i
const aside =
	/<!DOCTYPE|<!ENTITY|<(?:\w+:)?(?:object|control|altChunk|script)\b|\bsrc\s*=\s*["']\s*(?:\w+:|\/\/|\\\\)/i

function reachesOut(xml: string, relations: readonly Relation[]): boolean {
	const harmless = ({ type, target, external }: Relation) =>
		external
			? type.endsWith('/hyperlink') && /^(?:https?|mailto):/i.test(target)
			: type.endsWith('/image') && pictures.test(target)
	return (
		instructionsIn(xml).some((one) => fetching.test(one)) || aside.test(xml) || !relations.every(harmless)
	)
}

/** What fields are told to do: Word may split one over several runs, or write it whole as an attribute. */
function instructionsIn(xml: string): string[] {
	const split = [...xml.matchAll(/<\w+:instrText\b[^>]*>([^<]*)</g)].map(([, text = '']) => text)
	const whole = [...xml.matchAll(/\b\w+:instr\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
		([, one, other]) => one ?? other,
	)
	return [...split, split.join(''), ...whole].map((text) => plain(text ?? ''))
}

function relationsIn(xml: string): Relation[] {
	return [...xml.matchAll(/<Relationship\b([^>]*)\/?>/g)].flatMap(([, attributes = '']) => {
		const of = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]
		const [id, type, target] = [of('Id'), of('Type'), of('Target')]
		if (id === undefined || type === undefined || target === undefined) return []
		return [{ id, type, target, external: of('TargetMode') === 'External' }]
	})
}

/** A target is told from the folder `word`, or from the archive's root. */
export function inWord(target: string): string {
	return target.startsWith('/') ? target.slice(1) : posix.normalize(`word/${target}`)
}

function lastOf(xml: string, mark: string): string {
	const at = xml.lastIndexOf(mark)
	return at < 0 ? '' : xml.slice(at)
}

function number(tag: string, name: string): number {
	return Number(new RegExp(`w:${name}="(-?\\d+)"`).exec(tag)?.[1] ?? 0)
}

function textOf(file: Uint8Array | undefined): string | null {
	return file === undefined ? null : new TextDecoder().decode(file)
}
