import * as z from 'zod'
import { signedNoticeSchema } from './accept-notice.ts'
import { parseJson } from './read-signed.ts'

const keyFileSchema = z.strictObject({ keys: z.array(signedNoticeSchema).max(200, 'too-many') })

/** What a sender tells of its keys, oldest first, without the first, which nobody signed; null for what is no such file. */
export function readKeyFile(text: string): { readonly text: string; readonly fingerprint: unknown }[] | null {
	const read = keyFileSchema.safeParse(parseJson(text))
	if (!read.success) return null
	return read.data.keys
		.filter(({ signature }) => signature !== null)
		.map((one) => {
			const told = z.looseObject({ fingerprint: z.string() }).safeParse(parseJson(one.notice))
			return { text: JSON.stringify(one), fingerprint: told.data?.fingerprint }
		})
}
