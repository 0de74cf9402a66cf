import { useTranslations } from 'use-intl'
import { HiddenInput, LongText, Tick } from '../../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../../ui/form.tsx'
import { ProtectedWord } from '../../../../../ui/marks.tsx'
import { DefinitionRows, Section } from '../../../../../ui/page.tsx'
import { SeenAt } from '../../../../../ui/seen-at.tsx'
import type { PartProps } from './consultation-types.ts'

/** The agenda beforehand; the minutes, point by point, once it has been held; read only when they are closed. */
export function MinutesPart({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const writing = held.heldOn !== null && held.minutesClosedOn === null && !held.textHidden
	return (
		<Section title={words('points.title')}>
			{held.heldOn === null ? <p className="quiet">{words('points.notYet')}</p> : null}
			{writing ? <Writing held={held} outcome={outcome} /> : <Reading held={held} />}
		</Section>
	)
}

type Point = PartProps['held']['points'][number]

function useHeading() {
	const words = useTranslations('evictionPrevention.consultation')
	const codes = useTranslations('evictionPrevention.cases')
	return ({ number, point, without }: Point) => {
		const who = without.map((role) => codes(`parties.${role}`).toLowerCase()).join(', ')
		const title = `${number}. ${words(`point.${point}`)}`
		return who === '' ? title : `${title} (${words('points.without', { who })})`
	}
}

function Reading({ held }: Pick<PartProps, 'held'>) {
	const words = useTranslations('evictionPrevention.consultation')
	const heading = useHeading()
	const unsaid = held.textHidden ? <ProtectedWord /> : words('points.nothing')
	return (
		<>
			<DefinitionRows
				rows={held.points.map((point) => ({ label: heading(point), value: point.said ?? unsaid }))}
			/>
			{held.minutes === null ? null : <p className="reading">{held.minutes}</p>}
		</>
	)
}

function Writing({ held, outcome }: PartProps) {
	const words = useTranslations('evictionPrevention.consultation')
	const heading = useHeading()
	const points = held.points.map(({ number, said }) => ({ number: String(number), said: said ?? '' }))
	return (
		<div className="reading">
			<Form
				name="writeMinutes"
				words="evictionPrevention.consultation"
				outcome={outcome}
				initial={{ points, minutes: held.minutes ?? '' }}
			>
				<SeenAt at={held.recordedAt} />
				{held.points.map((point, place) => (
					<div key={point.id}>
						<HiddenInput name={`points.${place}.number`} value={String(point.number)} />
						<LongText name={`points.${place}.said`} label={heading(point)} rows={2} optional />
					</div>
				))}
				<LongText name="minutes" rows={2} optional />
				<Tick name="close" label={words('points.close')} />
				<FormActions>
					<Submit>{words('points.write')}</Submit>
				</FormActions>
			</Form>
		</div>
	)
}
