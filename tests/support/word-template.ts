import { crc32, deflateSync } from 'node:zlib'
import { writeZip } from '../../src/platform/zip.ts'

const w =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`

/** One red point: what a logo is to a program. */
function picture(): Uint8Array {
	const chunk = (type: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(type), data])
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
		length.writeUInt32BE(data.length)
		sum.writeUInt32BE(crc32(body))
		return Buffer.concat([length, body, sum])
	}
	const head = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
	const pixel = deflateSync(Buffer.from([0, 200, 0, 0]))
	const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
	return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', pixel), chunk('IEND', Buffer.alloc(0))])
}

type Otherwise = {
	readonly header?: string
	readonly relations?: string
	readonly files?: Readonly<Record<string, Uint8Array>>
}

/**
 * A municipality's Word file as a Swedish Word writes one: styles called `Rubrik1`, a header with a logo and fields that are
 * split over runs, a footer with the page's number, a first page of its own, narrower margins, English as its language.
 */
export function sampleTemplate({ header, relations, files = {} }: Otherwise = {}): Uint8Array {
	const style = (id: string, name: string, more: string) =>
		`<w:style w:type="paragraph" w:styleId="${id}"${name === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${name === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}${more}</w:style>`
	const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="360000" cy="360000"/><wp:docPr id="1" name="Vapen" descr="Kommunens vapen"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="vapen.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
	const parts: Record<string, string> = {
		'[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${word}.header+xml"/><Override PartName="/word/header2.xml" ContentType="${word}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${word}.footer+xml"/></Types>`,
		'_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
		'word/_rels/document.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${office}/header" Target="header1.xml"/><Relationship Id="rId3" Type="${office}/header" Target="header2.xml"/><Relationship Id="rId4" Type="${office}/footer" Target="footer1.xml"/></Relationships>`,
		'word/document.xml': `<?xml version="1.0"?><w:document ${w}><w:body><w:p>${run('Skriv här')}</w:p><w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:headerReference w:type="first" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1985" w:bottom="1701" w:left="1985" w:header="709" w:footer="709" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>`,
		'word/styles.xml': `<?xml version="1.0"?><w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Garamond" w:hAnsi="Garamond"/><w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults>${style('Normal', 'Normal', '')}${style('Rubrik', 'Title', '<w:rPr><w:sz w:val="44"/></w:rPr>')}${style('Rubrik1', 'heading 1', '<w:pPr><w:numPr><w:numId w:val="7"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:color w:val="7A1F1F"/></w:rPr>')}${style('Rubrik2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>')}${style('Beskrivning', 'caption', '<w:rPr><w:i/></w:rPr>')}${style('Note', 'En annan sorts not', '')}</w:styles>`,
		'word/header1.xml':
			header ??
			`<?xml version="1.0"?><w:hdr ${w}><w:p>${run('{{')}${run('dia')}${run('rienummer}} · {{Datum}}')}</w:p></w:hdr>`,
		'word/header2.xml': `<?xml version="1.0"?><w:hdr ${w}><w:p>${drawing}${run('{{organisation}}, {{Enhet}}')}</w:p></w:hdr>`,
		'word/_rels/header2.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations ?? ''}<Relationship Id="rId1" Type="${office}/image" Target="media/image1.png"/></Relationships>`,
		'word/footer1.xml': `<?xml version="1.0"?><w:ftr ${w}><w:p>${run('Sida ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
	}
	const packed = new Map<string, Uint8Array>(
		Object.entries(parts).map(([name, xml]) => [name, new TextEncoder().encode(xml)]),
	)
	packed.set('word/media/image1.png', picture())
	for (const [name, file] of Object.entries(files)) packed.set(name, file)
	return writeZip(packed)
}
