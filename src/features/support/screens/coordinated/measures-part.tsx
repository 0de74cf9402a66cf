import { useTranslations } from 'use-intl'
import { Choice, DateInput, FieldRow, HiddenInput, LongText, SelectInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { ButtonLink } from '../../../../ui/links.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import { DataTable } from '../../../../ui/table.tsx'
import { useFormat } from '../../../../ui/use-format.ts'
import { wasRefused } from '../../../../ui/was-refused.ts'
import { keptAnswers } from '../../rules/coordinated/codes.ts'
import { supportPaths } from '../paths.ts'
import type { PartProps } from './coordinated-types.ts'

type Measure = PartProps['page']['measures'][number]

/** Who does what by when, whether it is about a home, and whether it was kept as the person sees it. */
export function MeasuresPart({ page, outcome, promise }: PartProps & { promise: string | null }) {
	const words = useTranslations('supportPlan.coordinated')
	const format = useFormat()
	const running = page.state === 'running'
	const here = supportPaths(page.person.personId).coordinated(page.id)
	const asked = running ? page.measures.find((one) => one.id === promise) : undefined
	return (
		<Section title={words('measures.title')} note={words('measures.note')}>
			<div className="stack-16">
				{page.measures.length === 0 ? (
					<p className="quiet">{words('measures.none')}</p>
				) : (
					<DataTable<Measure>
						caption={words('measures.title')}
						rows={page.measures}
						rowKey={(one) => one.id}
						columns={[
							{ key: 'what', head: words('measures.what'), cell: (one) => one.what, fold: 'title' },
							{ key: 'who', head: words('measures.who'), cell: (one) => one.party ?? '–' },
							{ key: 'by', head: words('measures.by'), cell: (one) => format.day(one.byDay) },
							{
								key: 'housing',
								head: words('measures.housing'),
								cell: (one) => words(`yesNo.${one.housing}`),
							},
							{
								key: 'kept',
								head: words('measures.kept'),
								cell: (one) => (one.kept === null ? '–' : <Kept one={one} />),
							},
							...(running
								? [
										{
											key: 'tell',
											head: words('measures.tell'),
											cell: (one: Measure) => (
												<ButtonLink to={`${here}?promise=${one.id}#kept`} kind="quiet">
													{words('measures.tell')}
												</ButtonLink>
											),
											fold: 'plain' as const,
										},
									]
								: []),
						]}
					/>
				)}
				{asked === undefined ? null : <Tell measure={asked} outcome={outcome} />}
				{running ? <Add page={page} outcome={outcome} /> : null}
			</div>
		</Section>
	)
}

function Kept({ one }: { one: Measure }) {
	const words = useTranslations('supportPlan.coordinated')
	return (
		<>
			<b>{one.kept === null ? '–' : words(`keptAnswers.${one.kept}`)}</b>
			{one.ownWords === null ? null : <span className="quiet small"> ”{one.ownWords}”</span>}
		</>
	)
}

function Tell({ measure, outcome }: { measure: Measure; outcome: PartProps['outcome'] }) {
	const words = useTranslations('supportPlan.coordinated')
	return (
		<Section title={words('measures.telling', { what: measure.what })} level={3} id="kept">
			<Form
				name="tellWhetherKept"
				words="supportPlan.coordinated"
				outcome={outcome}
				initial={{ kept: measure.kept ?? '', ownWords: measure.ownWords ?? '' }}
			>
				<HiddenInput name="coordinatedMeasureId" value={measure.id} />
				<Choice
					name="kept"
					inline
					options={keptAnswers.map((value) => ({ value, label: words(`keptAnswers.${value}`) }))}
				/>
				<LongText name="ownWords" rows={2} optional />
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}

function Add({ page, outcome }: PartProps) {
	const words = useTranslations('supportPlan.coordinated')
	return (
		<Disclosure summary={words('measures.add')} open={wasRefused(outcome, 'addCoordinatedMeasure')}>
			<Form name="addCoordinatedMeasure" words="supportPlan.coordinated" outcome={outcome}>
				<LongText name="what" rows={2} />
				<FieldRow>
					<SelectInput
						name="coordinatedPartyId"
						width="medium"
						options={page.parties.map(({ id, name }) => ({ value: id, label: name }))}
					/>
					<DateInput name="byDay" />
				</FieldRow>
				<Choice
					name="housing"
					inline
					options={(['yes', 'no'] as const).map((value) => ({ value, label: words(`yesNo.${value}`) }))}
				/>
				<FormActions>
					<Submit kind="secondary">{words('measures.add')}</Submit>
				</FormActions>
			</Form>
		</Disclosure>
	)
}
