import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { useToday } from '../../../../ui/frame.tsx'
import { TextLink } from '../../../../ui/links.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { recordNeed } from '../../commands/need/record-need.ts'
import { needOfPerson } from '../../queries/need/need-of-person.ts'
import { NeedForm } from './need-form.tsx'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await needOfPerson(callerOf(context), { personId: params.personId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await recordNeed(callerOf(context), { ...posted, personId: params.personId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(`/housing/need/${answer.value.needId}`, 'agreements.done.recordNeed')
}

/** What somebody needs, written down for the first time. */
export default function NewNeed() {
	const { personId, name, needId, delicate } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('agreements.need')
	const ui = useTranslations('ui')
	const today = useToday()
	const who = name ?? ui('protectedPerson')
	return (
		<>
			<PageHead
				title={words('newTitle')}
				crumbs={[
					{ to: '/housing/need', label: words('crumb') },
					{ to: `/people/${personId}`, label: who },
					{ label: words('newTitle') },
				]}
				state={words('newState', { name: who })}
			/>
			{needId === null ? (
				<NeedForm
					name="recordNeed"
					initial={{ sinceOn: today, adults: '1', children: '0', urgency: 'ordinary', accessibility: 'none' }}
					delicate={delicate}
					outcome={outcome}
				/>
			) : (
				<Callout kind="info" title={words('already')}>
					<TextLink to={`/housing/need/${needId}`}>{words('alreadyLink')}</TextLink>
				</Callout>
			)}
		</>
	)
}
