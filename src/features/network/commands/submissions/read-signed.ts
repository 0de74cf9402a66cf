import { createHash, createPublicKey, verify } from 'node:crypto'
import type * as z from 'zod'
import { BadInput } from '../../../../platform/answer.ts'
import type { PackageProblem } from '../../rules/submissions/check-package.ts'
import type { Package, SignedPackage } from '../../rules/submissions/package.ts'
import { packageSchema, signedPackageSchema } from './package-input.ts'

type ReadPackage = { readonly package: Package } | { readonly problems: readonly PackageProblem[] }
type ReadOuter = { readonly signed: SignedPackage } | { readonly problems: readonly PackageProblem[] }

const mostTold = 100

/** The digest by which a package is spoken of: SHA-256 of its exact text, hex. */
export const digestOfText = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** What is around a package: its text, a signature and a key. Nothing is known yet of who sent it, nor read of what it says. */
export function readOuter(text: string): ReadOuter {
	const outer = parseJson(text)
	if (outer === undefined) return { problems: [{ path: '', because: 'not-json' }] }
	const read = signedPackageSchema.safeParse(outer)
	return read.success ? { signed: read.data } : { problems: problemsIn(read.error) }
}

/** A package within what is around it: its problems lie below. */
export function readInner({ package: text }: SignedPackage): ReadPackage {
	const inner = readPackage(text)
	return 'problems' in inner
		? { problems: inner.problems.map(({ path, because }) => ({ path: below('package', path), because })) }
		: inner
}

/** A file that was handed over, as text; a line end after the document is the file's. */
export function readFileText(file: Uint8Array): string {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(file).trim()
	} catch {
		throw new BadInput([{ path: 'file', problem: 'not-utf-8' }])
	}
}

/**
 * A package's text: every sign of it must be of the package, so that nothing can stand between, twice or beside what is read.
 */
export function readPackage(text: string): ReadPackage {
	const parsed = parseJson(text)
	if (parsed === undefined) return { problems: [{ path: '', because: 'not-json' }] }
	const read = packageSchema.safeParse(parsed)
	if (!read.success) return { problems: problemsIn(read.error) }
	if (JSON.stringify(parsed) !== text) return { problems: [{ path: '', because: 'not-as-written' }] }
	return { package: read.data as unknown as Package }
}

/** Whether a text is signed by the holder of a public key (SPKI, DER). */
export function isSignedBy(publicKey: Uint8Array, text: string, signature: string): boolean {
	const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' })
	const bytes = Buffer.from(signature, 'base64')
	// Another spelling of the same bytes is another text: one signature is written in one way.
	return bytes.toString('base64') === signature && verify(null, Buffer.from(text, 'utf8'), key, bytes)
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return undefined
	}
}

const below = (above: string, path: string): string => (path === '' ? above : `${above}.${path}`)
const isFieldName = /^[A-Za-z][A-Za-z_]{0,39}$/

/** Zod's faults under names of ours; a field that does not belong is named only when its name can be nobody's number. */
export function problemsIn(error: z.ZodError): PackageProblem[] {
	return error.issues.slice(0, mostTold).flatMap((issue) => {
		const path = issue.path.join('.')
		if (issue.code !== 'unrecognized_keys') return [{ path, because: nameOf(issue) }]
		return issue.keys.slice(0, 10).map((key) => ({
			path: below(path, isFieldName.test(key) ? key : '*').replace(/^\./, ''),
			because: 'unknown-field',
		}))
	})
}

const kebab = /^[a-z]+(?:-[a-z]+)*$/

function nameOf(issue: z.core.$ZodIssue): string {
	if (kebab.test(issue.message)) return issue.message
	if (issue.code === 'invalid_type') return issue.input === undefined ? 'wrong-or-missing' : 'wrong-kind'
	if (issue.code === 'too_big' || issue.code === 'too_small') return 'out-of-range'
	return issue.code === 'invalid_value' ? 'not-one-of-these' : 'wrong-kind'
}
