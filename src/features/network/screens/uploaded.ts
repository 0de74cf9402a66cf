/** A chosen file's bytes; undefined when none was chosen. */
export async function uploaded(file: unknown): Promise<Uint8Array | undefined> {
	return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : undefined
}
