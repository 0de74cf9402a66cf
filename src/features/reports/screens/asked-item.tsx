import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	Outlet,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../ui/context.ts'
import { FormActions, Submit } from '../../../ui/form.tsx'
import { ButtonLink } from '../../../ui/links.tsx'
import { Fact, Facts, PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { useFormat } from '../../../ui/use-format.ts'
import { commentFollowUpItem } from '../commands/comment-follow-up-item.ts'
import { askedItem } from '../queries/asked-item.ts'
import { ItemForm } from './item-form.tsx'
import { usePeriod } from './use-period.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	const { itemId } = params
	return show(await askedItem(callerOf(context), { itemId, language: context.get(localeContext) }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	const { roundId, subjectId } = show(await askedItem(caller, { itemId: params.itemId }))
	const answer = await commentFollowUpItem(caller, { ...posted, roundId, subjectId })
	return answer.is === 'done' ? done('/follow-up/asked', 'reports.done.commented') : settle(answer, posted)
}

export default function AskedItemScreen() {
	const item = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('reports.asked')
	const names = useTranslations('reports.item')
	const rounds = useTranslations('reports.rounds')
	const format = useFormat()
	const period = usePeriod()
	const { subject, name, plan, commentsDueOn, figures, comment, decision, status, reason, value } = item
	return (
		<>
			<PageHead
				title={name}
				crumbs={[
					{ to: '/follow-up', label: rounds('title') },
					{ to: '/follow-up/asked', label: words('title') },
				]}
				kicker={`${plan} · ${period.name(item)}`}
			/>
			<Facts>
				{figures === null ? null : (
					<>
						<Fact label={names('before', { when: period.spanBefore(item) })}>{figures.before}</Fact>
						<Fact label={names('now', { when: period.span(item) })}>{figures.now}</Fact>
					</>
				)}
				<Fact label={words('due')}>{commentsDueOn === null ? '–' : format.day(commentsDueOn)}</Fact>
			</Facts>
			<ItemForm
				subject={subject}
				typesValue={subject === 'indicator' && item.part !== 'year'}
				outcome={outcome}
				initial={{
					...{ comment, status, reason: reason ?? '', decision: decision ?? 'continue' },
					value: value === null ? '' : String(value),
				}}
			>
				<FormActions>
					<Submit>{words('save')}</Submit>
					<ButtonLink kind="quiet" to="/follow-up/asked">
						{words('toAll')}
					</ButtonLink>
				</FormActions>
			</ItemForm>
			<Outlet />
		</>
	)
}
