export const attachmentKinds = ['pdf', 'docx', 'odt', 'png', 'jpeg'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** What each is handed out as. */
export const attachmentTypes: Readonly<Record<AttachmentKind, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	odt: 'application/vnd.oasis.opendocument.text',
	png: 'image/png',
	jpeg: 'image/jpeg',
}

export const largestAttachment = 10 * 1024 * 1024
export const mostAttachments = 3

export type AttachmentFault = 'file-empty' | 'file-too-large' | 'file-of-another-kind' | 'file-has-macros'

const starts = (bytes: Uint8Array, ...first: readonly number[]) =>
	first.every((byte, at) => bytes[at] === byte)

/** What a file is by what stands in it, whatever it is called; or why it is not taken. */
export function kindOf(bytes: Uint8Array): AttachmentKind | { readonly fault: AttachmentFault } {
	if (bytes.length === 0) return { fault: 'file-empty' }
	if (bytes.length > largestAttachment) return { fault: 'file-too-large' }
	if (starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
	if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
	if (starts(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
	if (!starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return { fault: 'file-of-another-kind' }
	// Names of what a zip holds stand in it as they are.
	const names = new TextDecoder('latin1').decode(bytes)
	if (/vbaProject\.bin|Basic\/script-lc\.xml/i.test(names)) return { fault: 'file-has-macros' }
	if (names.includes('[Content_Types].xml') && names.includes('word/document.xml')) return 'docx'
	return names.startsWith('mimetypeapplication/vnd.oasis.opendocument.text', 30)
		? 'odt'
		: { fault: 'file-of-another-kind' }
}
