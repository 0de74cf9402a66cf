/** A chosen file's name and bytes; nothing when none was chosen. */
export async function uploaded(file: unknown): Promise<{ name?: string; file?: Uint8Array }> {
	if (!(file instanceof File) || file.size === 0) return {}
	return { name: file.name.slice(0, 200), file: new Uint8Array(await file.arrayBuffer()) }
}
