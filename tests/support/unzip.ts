import { inflateRawSync } from 'node:zlib'

const entryInDirectory = 0x02014b50
const endOfDirectory = 0x06054b50

/** The files of a zip archive (a Word file is one) by name. */
export function unzip(bytes: Uint8Array): Map<string, Buffer> {
	const archive = Buffer.from(bytes)
	let at = archive.length - 22
	while (archive.readUInt32LE(at) !== endOfDirectory) at -= 1
	let entry = archive.readUInt32LE(at + 16)
	const files = new Map<string, Buffer>()
	while (archive.readUInt32LE(entry) === entryInDirectory) {
		const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) =>
			archive.readUInt16LE(entry + field),
		)
		const name = archive.toString('utf8', entry + 46, entry + 46 + (nameLength ?? 0))
		files.set(name, contentAt(archive, archive.readUInt32LE(entry + 42), archive.readUInt32LE(entry + 20)))
		entry += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0)
	}
	return files
}

function contentAt(archive: Buffer, local: number, size: number): Buffer {
	const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
	const packed = archive.subarray(start, start + size)
	return archive.readUInt16LE(local + 8) === 0 ? packed : inflateRawSync(packed)
}

export function textIn(files: Map<string, Buffer>, name: string): string {
	const found = files.get(name)
	if (found === undefined) throw new Error(`the archive holds no ${name}`)
	return found.toString('utf8')
}
