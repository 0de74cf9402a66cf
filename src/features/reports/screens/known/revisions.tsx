import { useTranslations } from 'use-intl'
import { HiddenInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { KnownFigure } from '../../queries/known/frozen-again.ts'
import { useKnown } from './use-known.ts'

/** Frozen figures that are others now, each with why; whoever keeps them may write it. */
export function Revisions({
	figures,
	mayKeep,
	outcome,
}: {
	figures: readonly KnownFigure[]
	mayKeep: boolean
	outcome: Outcome | undefined
}) {
	const words = useTranslations('known')
	const known = useKnown()
	const revised = figures.filter(({ frozen, nowValue }) => nowValue !== null && nowValue !== frozen)
	return revised.map((one) => (
		<Section key={`${one.indicatorId} ${one.until}`} title={words('revised', { name: one.name })}>
			<p>
				{words('published', {
					frozen: known.value(one.frozen, one),
					now: one.nowValue === null ? '–' : known.value(one.nowValue, one),
				})}
				{one.reason === null ? '' : ` (${one.reason})`}
			</p>
			{mayKeep ? (
				<Disclosure summary={words('write')}>
					<Form name="tellRevision" words="known" outcome={outcome} initial={{ reason: one.reason ?? '' }}>
						<HiddenInput name="indicatorId" value={one.indicatorId} />
						<HiddenInput name="until" value={one.until} />
						<TextInput name="reason" width="full" />
						<FormActions>
							<Submit kind="secondary">{words('write')}</Submit>
						</FormActions>
					</Form>
				</Disclosure>
			) : null}
		</Section>
	))
}
