import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { addDays } from '../../../foundation/plain-date.ts'
import { DateInput, FieldRow, HiddenInput, TextInput } from '../../../ui/fields.tsx'
import { Form, Submit } from '../../../ui/form.tsx'
import { FilterLinks } from '../../../ui/links.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { planCountRound } from '../commands/count-week/plan-count-round.ts'
import { roundPlan } from '../queries/count-week/round-plan.ts'
import { countWeek } from './count-week/paths.ts'

/** Three weeks to answer after the measured one. */
const daysToAnswer = 21

export async function loader({ context, request }: LoaderFunctionArgs) {
	const { definitions } = show(await roundPlan(callerOf(context), {}))
	const asked = new URL(request.url).searchParams.get('definition')
	const chosen = definitions.find(({ key }) => key === asked) ?? definitions[0]
	const days = chosen?.days ?? null
	return {
		keys: definitions.map(({ key }) => key),
		chosen: chosen?.key ?? 'se-2023',
		initial:
			days === null
				? {}
				: {
						measureFrom: days.from,
						measureTo: days.to,
						adultsOn: days.to,
						answerBy: addDays(days.to, daysToAnswer),
					},
	}
}

export async function action({ context, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await planCountRound(callerOf(context), posted)
	return answer.is === 'done'
		? done(`${countWeek}/${answer.value.countRoundId}/form`, 'homelessness.count.done.planned')
		: settle(answer, posted)
}

export default function NewCountRoundScreen() {
	const { keys, chosen, initial } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.count')
	const codes = useTranslations('homelessness.codes')
	return (
		<div className="form">
			<PageHead
				title={words('newRound.title')}
				crumbs={[{ to: countWeek, label: words('title') }, { label: words('newRound.title') }]}
				state={words('newRound.state')}
			/>
			<FilterLinks
				label={words('newRound.definition')}
				filters={keys.map((key) => ({
					to: `${countWeek}/new?definition=${key}`,
					label: codes(`definitions.${key}`),
					current: key === chosen,
				}))}
			/>
			<Form key={chosen} name="planCountRound" words="homelessness.count" outcome={outcome} initial={initial}>
				<HiddenInput name="definition" value={chosen} />
				<TextInput name="name" width="medium" />
				<FieldRow>
					<DateInput name="measureFrom" />
					<DateInput name="measureTo" />
				</FieldRow>
				<FieldRow>
					<DateInput name="adultsOn" />
					<DateInput name="answerBy" />
				</FieldRow>
				<p className="quiet small">{words('newRound.note')}</p>
				<Submit>{words('newRound.save')}</Submit>
			</Form>
		</div>
	)
}
