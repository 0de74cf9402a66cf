import type { Instant } from '../../../../foundation/plain-date.ts'

const minutesHeld = 10

/** A fetch that began before this and has told nothing never will: the house went down under it. */
export const forgottenBefore = (now: Instant): Instant =>
	new Date(Date.parse(now) - minutesHeld * 60_000).toISOString() as Instant

/** Whether an answer is waited for: asked for, or being fetched by a job that is alive. */
export function isUnderWay(
	{ askedAt, begunAt }: { readonly askedAt: Instant | null; readonly begunAt: Instant | null },
	now: Instant,
): boolean {
	const since = Date.parse(forgottenBefore(now))
	return [askedAt, begunAt].some((moment) => moment !== null && Date.parse(moment) >= since)
}

/**
 * Where the next package is asked for. An address that holds one file alone takes no notice, and answers with what it holds.
 */
export function nextAddressOf(address: string, after: number): string {
	const url = new URL(address)
	url.searchParams.set('after', String(after))
	return url.href
}

/** Where the sender tells of its keys: beneath its packages. */
export function keyAddressOf(address: string): string {
	const url = new URL(address)
	url.pathname = `${url.pathname.replace(/\/$/, '')}/key`
	return url.href
}
