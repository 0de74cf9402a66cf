import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { zipEntries } from './zip-size.ts'

const fileHeader = 0x04034b50
const entryInDirectory = 0x02014b50
const endOfDirectory = 0x06054b50
// 1 January 1980: the same files always make the same archive.
const noTime = 0x0021_0000

/**
 * The files of an archive by name. Null when it is none, when it is packed in a way that is not read here, or when it would
 * unpack to more than `largest` bytes.
 */
export function readZip(bytes: Uint8Array, largest: number): Map<string, Uint8Array> | null {
	const entries = zipEntries(bytes)
	if (entries === null) return null
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
	const files = new Map<string, Uint8Array>()
	let left = largest
	for (const { name, packedBy, at, packed, unpacked } of entries) {
		if (at + 30 > bytes.length || view.getUint32(at, true) !== fileHeader) return null
		const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
		left -= unpacked
		if (left < 0 || (packedBy !== 0 && packedBy !== 8)) return null
		const content = bytes.subarray(from, from + packed)
		const file = packedBy === 0 ? content : inflated(content, unpacked)
		if (file === null || file.length !== unpacked) return null
		files.set(name, file)
	}
	return files
}

/** Null when it unpacks to something else than its directory says. */
function inflated(content: Uint8Array, unpacked: number): Uint8Array | null {
	try {
		return inflateRawSync(content, { maxOutputLength: Math.max(1, unpacked) })
	} catch {
		return null
	}
}

/** An archive of the files, in the order given. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
	const parts: Buffer[] = []
	const directory: Buffer[] = []
	let at = 0
	for (const [name, file] of files) {
		const called = Buffer.from(name, 'utf8')
		const packed = deflateRawSync(file)
		const about = Buffer.alloc(26)
		about.writeUInt16LE(20, 0)
		about.writeUInt16LE(0x0800, 2)
		about.writeUInt16LE(8, 4)
		about.writeUInt32LE(noTime, 6)
		about.writeUInt32LE(crc32(file), 10)
		about.writeUInt32LE(packed.length, 14)
		about.writeUInt32LE(file.length, 18)
		about.writeUInt16LE(called.length, 22)
		parts.push(signed(fileHeader), about, called, packed)
		const entry = Buffer.alloc(16)
		entry.writeUInt32LE(at, 12)
		directory.push(signed(entryInDirectory), Buffer.from([20, 0]), about, entry.subarray(2), called)
		at += 4 + about.length + called.length + packed.length
	}
	const size = directory.reduce((sum, { length }) => sum + length, 0)
	const end = Buffer.alloc(18)
	end.writeUInt16LE(files.size, 4)
	end.writeUInt16LE(files.size, 6)
	end.writeUInt32LE(size, 8)
	end.writeUInt32LE(at, 12)
	return new Uint8Array(Buffer.concat([...parts, ...directory, signed(endOfDirectory), end]))
}

function signed(signature: number): Buffer {
	const bytes = Buffer.alloc(4)
	bytes.writeUInt32LE(signature)
	return bytes
}
