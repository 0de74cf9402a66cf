import { type LoaderFunctionArgs, redirect } from 'react-router'
import { callerOf, done, show } from '../../../../ui/screen.ts'
import { draftPage } from '../../queries/draft/draft-page.ts'

type Asked = Pick<LoaderFunctionArgs, 'context' | 'params' | 'request'>

/**
 * The draft that a form is a part of; where none is worked on, the page that says so. Whoever was writing when it was decided
 * or given up meets their form with what they wrote, and why it was not saved.
 */
export async function openDraft({ context, params, request }: Asked) {
	// A page that is shown again after a post is asked for with the headers of the post.
	const orDecided = request.headers.has('content-type')
	const { plan, draft } = show(await draftPage(callerOf(context), { planId: params.planId, orDecided }))
	if (draft === null) throw redirect(draftOf(plan.id))
	return { plan, ...draft }
}

export type OpenDraft = Awaited<ReturnType<typeof openDraft>>

const draftOf = (planId: string | undefined) => `/plans/${planId}/draft`

type Said = 'saved' | 'added' | 'removed' | 'moved'

/** Back to the draft with a word about what was done; at the part that was written, when it has one. */
export function backToDraft(planId: string | undefined, said: Said, partId: string | null = null): Response {
	const back = done(draftOf(planId), `planDraft.done.${said}`)
	if (partId !== null) back.headers.set('location', `${back.headers.get('location')}#part-${partId}`)
	return back
}

/** The row of the id; the answer that there is none such is the same as for a page that is not there. */
export function rowOf<Row extends { readonly id: string }>(
	rows: readonly Row[],
	id: string | undefined,
): Row {
	const found = rows.find((row) => row.id === id)
	return found ?? show<Row>({ is: 'missing' })
}
