import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	redirect,
	useActionData,
	useLoaderData,
} from 'react-router'
import { useTranslations } from 'use-intl'
import { TextInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { Callout } from '../../../ui/states.tsx'
import { passOnNotice } from '../commands/pass-on-notice.ts'
import { receiveNotice } from '../commands/receive-notice.ts'
import { reporting } from '../queries/reporting.ts'
import { KindLinks } from './parts/kind-links.tsx'
import { NoticeFields } from './parts/notice-fields.tsx'
import { beginning, kindIn, monthsIn, withOneMonthMore } from './parts/posted-notice.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	return { ...show(await reporting(callerOf(context), {})), kind: kindIn(request.url) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const caller = callerOf(context)
	const posted = await readForm(request)
	if (posted.intent === 'addMonth') return withOneMonthMore(posted, 'receiveNotice')
	if (posted.intent === 'passOnNotice') {
		const answer = await passOnNotice(caller, posted)
		if (answer.is === 'done') return done('/landlord/notices', 'notices.done.passedOn')
		return settle(answer, { ...posted, intent: 'receiveNotice' })
	}
	const answer = await receiveNotice(caller, posted)
	return answer.is === 'done'
		? redirect(`/landlord/notices/${answer.value.noticeId}`)
		: settle(answer, posted)
}

export default function ReportScreen() {
	const { committee, landlords, kind, dueDays } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('notices')
	const failed = outcome !== undefined && !outcome.ok ? outcome : null
	return (
		<div className="form">
			<PageHead
				title={words(`report.${kind}`)}
				kicker={words('kicker', { committee: committee.name, municipality: committee.municipality })}
				state={words('deck')}
			/>
			<KindLinks path="/landlord" current={kind} />
			<Form name="receiveNotice" words="notices" outcome={outcome} initial={beginning(dueDays)}>
				<NoticeFields
					kind={kind}
					municipality={committee.municipality}
					landlords={landlords}
					months={monthsIn(failed?.values)}
					posted={failed?.values}
				/>
				{failed === null || !isElsewhere(failed.values) ? <Submit>{words('send')}</Submit> : <PassOn />}
			</Form>
		</div>
	)
}

function isElsewhere(values: { readonly [name: string]: unknown }): boolean {
	return values.flatIn === 'another-municipality'
}

/** The message belongs elsewhere: how to get it there stands where the button was. */
function PassOn() {
	const words = useTranslations('notices')
	return (
		<>
			<Callout kind="warning" title={words('passOn.title')}>
				<p>{words('passOn.text')}</p>
			</Callout>
			<TextInput name="otherMunicipality" />
			<div className="row-wrap">
				<Submit name="intent" value="passOnNotice">
					{words('passOn.send')}
				</Submit>
				<Submit kind="secondary">{words('send')}</Submit>
			</div>
		</>
	)
}
