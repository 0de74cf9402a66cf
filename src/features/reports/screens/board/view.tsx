import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { removeBoardView } from '../../commands/board/remove-board-view.ts'
import { saveBoardView } from '../../commands/board/save-board-view.ts'
import { boardForm } from '../../queries/board/board-form.ts'
import { ViewForm } from './view-form.tsx'

const list = '/follow-up/board/views'

/** `new`, or the board that is changed. */
export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await boardForm(callerOf(context), { viewId: params.viewId ?? null }))
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (posted.intent === 'removeBoardView') {
		const answer = await removeBoardView(caller, posted)
		return answer.is === 'done' ? done(list, 'leaders.done.removed') : settle(answer, posted)
	}
	const answer = await saveBoardView(caller, posted)
	return answer.is === 'done'
		? done(`/follow-up/board?view=${answer.value.viewId}`, 'leaders.done.saved')
		: settle(answer, posted)
}

export default function BoardViewScreen() {
	const form = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('leaders.keep')
	const board = useTranslations('leaders')
	const title = form.board === null ? words('newTitle') : words('changeTitle', { name: form.board.name })
	return (
		<>
			<PageHead
				title={title}
				crumbs={[
					{ to: '/follow-up/board', label: board('title') },
					{ to: list, label: words('title') },
					{ label: title },
				]}
			/>
			<ViewForm form={form} outcome={outcome} />
		</>
	)
}
