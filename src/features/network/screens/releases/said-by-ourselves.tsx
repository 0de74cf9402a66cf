import { useTranslations } from 'use-intl'
import { FieldRow, HiddenInput, NumberInput, Ticks } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { releasePreview } from '../../queries/releases/release-preview.ts'
import { coverageKey } from '../../rules/releases/said.ts'
import { asksCoverage } from '../../rules/submissions/coverage.ts'

type Preview = Extract<Awaited<ReturnType<typeof releasePreview>>, { is: 'done' }>['value']
type Chosen = NonNullable<Preview['chosen']>

/** What no published table tells: how many of those who should have answered had, and what is not counted at all. */
export function SaidByOurselves({ chosen }: { chosen: Chosen }) {
	const words = useTranslations('releases.preview')
	const { contents, untold, said, faults, link } = chosen
	// Without a published figure none of it can go out.
	if (contents === null || contents.hiding === null) return null
	const covered = contents.lines.filter(({ definition, part }) => part === '' && asksCoverage(definition))
	const years = [...new Set(covered.flatMap((one) => one.years.map(({ year }) => year)))].sort(
		(a, b) => b - a,
	)
	if (untold.length + covered.length === 0) return null
	const values = { notCounted: [...said.notCounted], coverage: said.coverage }
	return (
		<Section title={words('said')} note={words('saidText')}>
			<Form
				name="saidByOurselves"
				words="releases"
				method="get"
				to="/releases/new"
				initial={values}
				outcome={
					faults.length === 0
						? undefined
						: { ok: false, faults, refusal: null, values: { ...values, intent: 'saidByOurselves' } }
				}
			>
				<HiddenInput name="linkId" value={link.id} />
				<HiddenInput name="said" value="yes" />
				{years.map((year, at) => (
					<Disclosure
						key={year}
						summary={words('coverageOf', { year: String(year) })}
						open={at === 0 || faults.some(({ path }) => path.endsWith(`_${year}`))}
					>
						<FieldRow>
							{covered
								.filter((one) => one.years.some((told) => told.year === year))
								.map(({ definition, name }) => (
									<NumberInput
										key={definition}
										name={`coverage.${coverageKey({ definition, year })}`}
										label={words('percentOf', { name })}
										optional
									/>
								))}
						</FieldRow>
					</Disclosure>
				))}
				{untold.length === 0 ? null : (
					<Ticks name="notCounted[]" options={untold.map(({ id, name }) => ({ value: id, label: name }))} />
				)}
				<FormActions>
					<Submit kind="secondary">{words('update')}</Submit>
				</FormActions>
			</Form>
		</Section>
	)
}
