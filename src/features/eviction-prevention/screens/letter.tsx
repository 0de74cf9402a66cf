import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { DateInput, SelectInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { registerLetter } from '../commands/register-letter.ts'
import { letterForm } from '../queries/letter-form.ts'
import { KindLinks } from './parts/kind-links.tsx'
import { NoticeFields } from './parts/notice-fields.tsx'
import { beginning, kindIn, monthsIn, withOneMonthMore } from './parts/posted-notice.ts'

export async function loader({ context, request }: LoaderFunctionArgs) {
	return { ...show(await letterForm(callerOf(context), {})), kind: kindIn(request.url) }
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	if (posted.intent === 'addMonth') return withOneMonthMore(posted, 'registerLetter')
	const answer = await registerLetter(callerOf(context), posted)
	return answer.is === 'done' ? done('/evictions', 'notices.done.letterKept') : settle(answer, posted)
}

export default function LetterScreen() {
	const { committee, landlords, kind, dueDays } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('notices')
	const values = outcome !== undefined && !outcome.ok ? outcome.values : undefined
	return (
		<div className="form">
			<PageHead title={words('letter.title')} state={words('letter.state')} />
			<KindLinks path="/evictions/letter" current={kind} />
			<Form name="registerLetter" words="notices" outcome={outcome} initial={beginning(dueDays)}>
				<SelectInput
					name="organisationId"
					options={landlords.map(({ id, name }) => ({ value: id, label: name }))}
				/>
				<DateInput name="receivedOn" />
				<NoticeFields
					kind={kind}
					municipality={committee.municipality}
					landlords={[]}
					months={monthsIn(values)}
					posted={values}
				/>
				<Submit>{words('letter.send')}</Submit>
			</Form>
		</div>
	)
}
