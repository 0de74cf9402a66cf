import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { AmountInput, FieldRow, NumberInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, done, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { changeCosts } from '../../commands/activities/change-costs.ts'
import { openDraft, rowOf } from '../draft/open-draft.ts'
import { useDraftCrumbs } from '../draft/use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, marks } = await openDraft(asked)
	const { id, key, text, costs } = rowOf(document.activities, asked.params.activityId)
	return { plan, key, text, costs, mark: marks[id] ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId, activityId } = params
	const answer = await changeCosts(callerOf(context), { ...posted, planId, activityId })
	return answer.is === 'done'
		? done(`/plans/${planId}/costs?of=draft`, 'activities.done.costsSaved')
		: settle(answer, posted)
}

/** How many more rows one may write at a time. */
const spare = 4

/** One activity's costs in the draft: a row for each year and source of money. */
export default function ChangeCostsScreen() {
	const { plan, key, text, costs, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('activities.sheet')
	return (
		<>
			<PageHead title={words('change', { key })} crumbs={useDraftCrumbs(plan)} state={text} />
			<Form
				name="changeCosts"
				words="activities"
				outcome={outcome}
				initial={{
					costs: costs.map(({ year, ore, funding }) => ({
						...{ year: String(year), funding },
						...(ore === null ? {} : { amount: String(ore / 100).replace('.', ',') }),
					})),
				}}
			>
				<SeenAt at={mark} />
				<p className="quiet reading">{words('changeHint')}</p>
				{Array.from({ length: costs.length + spare }, (_, place) => place).map((place) => (
					<FieldRow key={place}>
						<NumberInput name={`costs.${place}.year`} />
						<AmountInput name={`costs.${place}.amount`} optional />
						<TextInput name={`costs.${place}.funding`} width="medium" />
					</FieldRow>
				))}
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
