import type { Posted } from '../../../../ui/posted.ts'

/** The files of an answer's form as a command takes them. */
export async function filesIn({ attachments }: Posted): Promise<Uint8Array[]> {
	const files = Array.isArray(attachments) ? attachments : []
	return await Promise.all(files.flatMap((file) => (file instanceof File ? [bytesOf(file)] : [])))
}

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())
