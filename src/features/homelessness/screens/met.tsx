import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, NumberInput, SelectInput, TextInput } from '../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page.tsx'
import { callerOf, done, readForm, settle, show } from '../../../ui/screen.ts'
import { meetUnknown } from '../commands/meet-unknown.ts'
import { workChoices } from '../queries/work-choices.ts'
import { places } from '../rules/codes/places.ts'

export async function loader({ context }: LoaderFunctionArgs) {
	const { today, units, matterUnits } = show(await workChoices(callerOf(context), {}))
	return { today, units, matterUnits }
}

export async function action({ request, context }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await meetUnknown(callerOf(context), posted)
	if (answer.is === 'done') return done(`/people/${answer.value.personId}`, 'homelessness.list.done.met')
	return settle(answer, posted)
}

/** Somebody met whom nobody knows: where they sleep and when they were met is enough. */
export default function MetScreen() {
	const { today, units, matterUnits } = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('homelessness.list')
	const codes = useTranslations('homelessness.codes')
	const groups = ['s1', 's4', 's2', 's3', 'none'] as const
	const inOrder = groups.flatMap((group) => places.filter((place) => place.group === group))
	const initial = {
		metOn: today,
		place: 'rough-sleeping',
		population: 'resident',
		...(units[0] === undefined ? {} : { unitId: units[0].id }),
	}
	return (
		<>
			<PageHead
				title={words('met.title')}
				state={words('met.state')}
				crumbs={[{ to: '/homelessness', label: words('crumb') }, { label: words('met.title') }]}
			/>
			<Form name="meetUnknown" words="homelessness.list.met" outcome={outcome} initial={initial}>
				<DateInput name="metOn" />
				<SelectInput
					name="place"
					options={inOrder.map(({ code }) => ({ value: code, label: codes(`places.${code}`) }))}
				/>
				<TextInput name="placeName" optional />
				<TextInput name="called" optional />
				<FieldRow>
					<SelectInput
						name="sex"
						optional
						empty={words('sexes.unknown')}
						options={(['woman', 'man'] as const).map((value) => ({ value, label: words(`sexes.${value}`) }))}
					/>
					<NumberInput name="bornAbout" optional />
				</FieldRow>
				<Choice
					name="population"
					options={(['resident', 'eu-eea', 'without-permit'] as const).map((value) => ({
						value,
						label: codes(`spellPopulations.${value}`),
					}))}
				/>
				{units.length === 1 ? null : (
					<SelectInput
						name="unitId"
						{...(units.length === 0 ? { empty: words('met.choose') } : {})}
						options={matterUnits.map(({ id, name }) => ({ value: id, label: name }))}
					/>
				)}
				<FormActions>
					<Submit>{words('met.submit')}</Submit>
				</FormActions>
			</Form>
		</>
	)
}
