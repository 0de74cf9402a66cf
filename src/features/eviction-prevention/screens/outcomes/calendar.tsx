import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { localeContext } from '../../../../ui/context.ts'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../../ui/screen.ts'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { endCalendarFeed } from '../../commands/outcomes/end-calendar-feed.ts'
import { openCalendarFeed } from '../../commands/outcomes/open-calendar-feed.ts'
import { ownCalendarFeed } from '../../queries/outcomes/own-calendar-feed.ts'

const namespace = 'evictionPrevention.outcomes.calendar'

export async function loader({ context }: LoaderFunctionArgs) {
	return show(await ownCalendarFeed(callerOf(context), {}))
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const caller = callerOf(context)
	if (posted.intent === 'endCalendarFeed') {
		show(await endCalendarFeed(caller, {}))
		return done('/my-work/calendar', `${namespace}.done.ended`)
	}
	return settle(await openCalendarFeed(caller, { language: context.get(localeContext) }), posted)
}

/** One's own secret calendar address: made, shown once, ended. */
export default function CalendarScreen() {
	const { openedOn } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations(namespace)
	const format = useFormat()
	const made = outcome !== undefined && 'value' in outcome ? outcome.value.link : null
	return (
		<>
			<PageHead
				title={words('title')}
				crumbs={[{ to: '/my-work', label: words('myWork') }]}
				state={words('state')}
			/>
			<div className="stack-24 reading">
				{made === null ? (
					<p>{openedOn === null ? words('none') : words('since', { day: format.day(openedOn) })}</p>
				) : (
					<Callout kind="info" title={words('once')}>
						<p>
							<code>{made}</code>
						</p>
						<p>{words('how')}</p>
					</Callout>
				)}
				<Form name="openCalendarFeed" words={namespace} outcome={outcome}>
					<Submit>{words(openedOn === null ? 'open' : 'openAnew')}</Submit>
				</Form>
				{openedOn === null ? null : (
					<Form name="endCalendarFeed" words={namespace} outcome={undefined}>
						<Submit kind="secondary">{words('end')}</Submit>
					</Form>
				)}
			</div>
		</>
	)
}
