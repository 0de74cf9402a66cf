import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { FieldGroup, LongText, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { PageHead } from '../../../../ui/page.tsx'
import { callerOf, readForm, settle } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { namePartners } from '../../commands/activities/name-partners.ts'
import { backToDraft, openDraft, rowOf } from '../draft/open-draft.ts'
import { useDraftCrumbs } from '../draft/use-draft-crumbs.ts'

export async function loader(asked: LoaderFunctionArgs) {
	const { plan, document, marks } = await openDraft(asked)
	const { id, key, text, partners } = rowOf(document.activities, asked.params.activityId)
	return { plan, key, text, partners, mark: marks[id] ?? '' }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const { planId, activityId } = params
	const answer = await namePartners(callerOf(context), { ...posted, planId, activityId })
	return answer.is === 'done' ? backToDraft(planId, 'saved', activityId ?? null) : settle(answer, posted)
}

/** How many more one may write at a time. */
const spare = 2

/** Who outside the municipality takes part in an activity of the draft, and what they have committed themselves to. */
export default function PartnersScreen() {
	const { plan, key, text, partners, mark } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('activities.partners')
	return (
		<>
			<PageHead title={words('change', { key })} crumbs={useDraftCrumbs(plan)} state={text} />
			<Form name="namePartners" words="activities" outcome={outcome} initial={{ partners }}>
				<SeenAt at={mark} />
				<p className="quiet reading">{words('changeHint')}</p>
				{Array.from({ length: partners.length + spare }, (_, place) => place).map((place) => (
					<FieldGroup key={place} legend={words('number', { number: String(place + 1) })}>
						<TextInput name={`partners.${place}.name`} width="medium" />
						<LongText name={`partners.${place}.commitment`} rows={2} />
					</FieldGroup>
				))}
				<Submit>{words('save')}</Submit>
			</Form>
		</>
	)
}
