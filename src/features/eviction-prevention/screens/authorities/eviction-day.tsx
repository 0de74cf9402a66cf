import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router'
import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, LongText, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { useLooseWords } from '../../../../ui/loose-words.ts'
import { DefinitionRows, PageHead, Section } from '../../../../ui/page.tsx'
import type { Posted } from '../../../../ui/posted.ts'
import { callerOf, done, type Outcome, readForm, settle, show } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import { Callout } from '../../../../ui/states.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { planEvictionDay } from '../../commands/authorities/plan-eviction-day.ts'
import { evictionDaySheet } from '../../queries/authorities/eviction-day-sheet.ts'
import {
	keyHolders,
	storages,
	tonightHomes,
	yesNoUnknown,
} from '../../rules/authorities/eviction-day-codes.ts'
import { useCaseName } from '../parts/use-case-name.ts'
import { type Sheet, sheetRows, sheetWords } from './sheet-rows.ts'

export async function loader({ context, params }: LoaderFunctionArgs) {
	return show(await evictionDaySheet(callerOf(context), { caseId: params.caseId }))
}

export async function action({ context, params, request }: ActionFunctionArgs) {
	const posted = await readForm(request)
	const answer = await planEvictionDay(callerOf(context), { ...posted, caseId: params.caseId })
	if (answer.is !== 'done') return settle(answer, posted)
	return done(
		`/evictions/${params.caseId}/eviction-day`,
		'evictionPrevention.authorities.done.planEvictionDay',
	)
}

/** One page for the one who stands at the door, and below it what fills it. */
export default function EvictionDayScreen() {
	const sheet = useLoaderData<typeof loader>()
	const outcome = useActionData<typeof action>()
	const words = useTranslations('evictionPrevention.authorities')
	const cases = useTranslations('evictionPrevention.cases')
	const name = useCaseName()
	const format = useFormat()
	const rows = sheetRows(sheet, { ...sheetWords(useLooseWords()), day: (day) => format.day(day) })
	return (
		<>
			<PageHead
				title={words('day.title')}
				crumbs={[
					{ to: '/evictions', label: cases('worklist.title') },
					{ to: `/evictions/${sheet.caseId}`, label: name(sheet) },
					{ label: words('day.title') },
				]}
				actions={
					<ButtonLink to={`/evictions/${sheet.caseId}/eviction-day.pdf`}>{words('day.pdf')}</ButtonLink>
				}
			/>
			<div className="stack-24">
				{sheet.gaps.length === 0 ? null : (
					<Callout kind="warning" title={words('day.missing')}>
						<p>{sheet.gaps.map((gap) => words(`day.gaps.${gap}`)).join(', ')}</p>
					</Callout>
				)}
				<DefinitionRows rows={rows} />
			</div>
			{sheet.open ? (
				<Section title={words('day.plan')}>
					<PlanForm sheet={sheet} outcome={outcome} />
				</Section>
			) : null}
		</>
	)
}

function beginning({ sheet }: Sheet): Posted {
	const unknown = { childrenAtHome: 'unknown', homeEmpty: 'unknown', tonight: 'unknown', keys: 'unknown' }
	if (sheet === null) return { ...unknown, storage: 'unknown' }
	const { attends: _, plannedBy: __, recordedAt: ___, ...told } = sheet
	return Object.fromEntries(Object.entries(told).filter(([, value]) => typeof value === 'string')) as Posted
}

function PlanForm({ sheet, outcome }: { sheet: Sheet; outcome: Outcome | undefined }) {
	const words = useTranslations('evictionPrevention.authorities')
	const answers = yesNoUnknown.map((value) => ({ value, label: words(`yesNoUnknown.${value}`) }))
	return (
		<Form
			name="planEvictionDay"
			words="evictionPrevention.authorities"
			outcome={outcome}
			initial={beginning(sheet)}
		>
			<SeenAt at={sheet.sheet?.recordedAt ?? 'never'} />
			<FieldRow>
				<SelectInput
					name="attendsId"
					optional
					options={sheet.colleagues.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` }))}
				/>
				<TextInput name="attendsOthers" optional />
			</FieldRow>
			<Choice name="childrenAtHome" inline options={answers} />
			<TextInput name="childrenWith" optional />
			<Choice name="homeEmpty" inline options={answers} />
			<p className="quiet small">{words('day.keysHint')}</p>
			<FieldRow>
				<SelectInput
					name="tonight"
					options={tonightHomes.map((value) => ({ value, label: words(`tonightHomes.${value}`) }))}
				/>
				<TextInput name="tonightWhere" optional />
			</FieldRow>
			<FieldRow>
				<SelectInput
					name="keys"
					options={keyHolders.map((value) => ({ value, label: words(`keyHolders.${value}`) }))}
				/>
				<SelectInput
					name="storage"
					options={storages.map((value) => ({ value, label: words(`storages.${value}`) }))}
				/>
			</FieldRow>
			<TextInput name="storageNote" optional />
			<FieldRow>
				<DateInput name="postponementAskedOn" optional />
				<DateInput name="stayAskedOn" optional />
			</FieldRow>
			<LongText name="note" label={words('day.note')} optional rows={3} />
			<FormActions>
				<Submit>{words('day.save')}</Submit>
			</FormActions>
		</Form>
	)
}
