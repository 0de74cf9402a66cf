/** What a landlord tells the board about. Arrears: JB 12:44; disturbance and misconduct: JB 12:25 a; termination on another ground. */
export const noticeKinds = ['arrears', 'disturbance', 'misconduct', 'termination'] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** Where a notice stands, in the landlord's own words: never anything about the person. */
export const noticeStatuses = ['open', 'paid', 'withdrawn', 'moved-out'] as const
export type NoticeStatus = (typeof noticeStatuses)[number]

export const noticeChannels = ['form', 'file', 'api', 'letter'] as const
export type NoticeChannel = (typeof noticeChannels)[number]

/** Never blank: a landlord who does not know says so, and the board finds out. */
export const childrenAnswers = ['yes', 'no', 'unknown'] as const
export type ChildrenAnswer = (typeof childrenAnswers)[number]

export type NoticePart = 'debt' | 'recovery' | 'warning' | 'lease-end'

const parts: Readonly<Record<NoticeKind, readonly NoticePart[]>> = {
	arrears: ['debt', 'recovery'],
	disturbance: ['warning'],
	misconduct: ['warning'],
	termination: ['lease-end'],
}

/** A form asks only what its kind of notice needs. */
export function asksFor(kind: NoticeKind, part: NoticePart): boolean {
	return parts[kind].includes(part)
}
