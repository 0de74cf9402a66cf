import { useTranslations } from 'use-intl'
import {
	DateInput,
	FieldRow,
	HiddenInput,
	LongText,
	SelectInput,
	TextInput,
	Tick,
} from '../../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../../ui/form.tsx'
import { useToday } from '../../../../../ui/frame.tsx'
import { ProtectedWord, Tone } from '../../../../../ui/marks.tsx'
import { Section } from '../../../../../ui/page.tsx'
import { DataTable } from '../../../../../ui/table.tsx'
import { useFormat } from '../../../../../ui/use-format.ts'
import { dateSources } from '../../../rules/case.ts'
import { disturbanceKinds } from '../../../rules/debt/codes.ts'
import type { Around, AroundProps } from './around-types.ts'
import { SmallForm } from './small-form.tsx'

type Disturbance = Around['disturbances'][number]

/** What disturbed and when, and whether the tenant was told to stop and the board told. */
export function DisturbancePart({ around, open, outcome }: AroundProps) {
	const words = useTranslations('evictionPrevention.around')
	const codes = useTranslations('evictionPrevention.cases')
	const format = useFormat()
	const { disturbances, disturbed } = around
	const when = ({ onDay, atTime }: Disturbance) =>
		[format.day(onDay), atTime?.replace(':', '.')].filter(Boolean).join(' ')
	return (
		<Section title={words('disturbances.title')} note={words('disturbances.law')}>
			{disturbances.length === 0 ? (
				<p className="quiet">{words('disturbances.none')}</p>
			) : (
				<>
					<p>
						{words(`termination.${disturbed.termination}`)}{' '}
						{words('disturbances.since', { count: disturbed.sinceWarned })}
					</p>
					<DataTable
						caption={words('disturbances.title')}
						rows={disturbances}
						rowKey={(one) => one.id}
						columns={[
							{
								key: 'when',
								head: words('disturbances.when'),
								cell: (one) => (one.takenBackOn === null ? when(one) : <del>{when(one)}</del>),
								fold: 'plain',
							},
							{
								key: 'what',
								head: words('disturbances.what'),
								cell: (one) => (
									<>
										{words(`kinds.${one.kind}`)}: {one.what ?? <ProtectedWord />}
									</>
								),
								fold: 'title',
							},
							{
								key: 'source',
								head: words('disturbances.source'),
								cell: ({ source }) => codes(`dateSources.${source}`),
							},
							{ key: 'state', head: words('disturbances.state'), cell: (one) => <Warned one={one} /> },
							{
								key: 'take-back',
								head: '',
								fold: 'plain',
								cell: (one) =>
									open && one.takenBackOn === null ? <TakeBack id={one.id} outcome={outcome} /> : null,
							},
						]}
					/>
				</>
			)}
			{open ? <Add outcome={outcome} /> : null}
		</Section>
	)
}

function Warned({ one }: { one: Disturbance }) {
	const words = useTranslations('evictionPrevention.around')
	const format = useFormat()
	const warned = one.warnedOn === null ? '–' : format.day(one.warnedOn)
	const told = one.boardToldOn === null ? '–' : format.day(one.boardToldOn)
	switch (one.state) {
		case 'warned-and-told':
			return words('warnings.warned-and-told', { warned, told })
		case 'only-warned':
			return <Tone kind="warning">{words('warnings.only-warned', { warned })}</Tone>
		case 'only-told':
			return <Tone kind="warning">{words('warnings.only-told', { told })}</Tone>
		case 'serious':
			return words('warnings.serious')
		case 'neither':
			return <Tone kind="warning">{words('warnings.neither')}</Tone>
	}
}

function TakeBack({ id, outcome }: { id: string; outcome: AroundProps['outcome'] }) {
	const words = useTranslations('evictionPrevention.around')
	return (
		<Form name="takeBackDisturbance" words="evictionPrevention.around" outcome={outcome} inline>
			<HiddenInput name="disturbanceId" value={id} />
			<Submit kind="quiet">{words('disturbances.takeBack')}</Submit>
		</Form>
	)
}

function Add({ outcome }: Pick<AroundProps, 'outcome'>) {
	const words = useTranslations('evictionPrevention.around')
	const codes = useTranslations('evictionPrevention.cases')
	const today = useToday()
	return (
		<SmallForm
			name="recordDisturbance"
			label={words('disturbances.add')}
			outcome={outcome}
			initial={{ onDay: today, source: 'landlord' }}
		>
			<FieldRow>
				<SelectInput
					name="kind"
					width="medium"
					options={disturbanceKinds.map((value) => ({ value, label: words(`kinds.${value}`) }))}
				/>
				<DateInput name="onDay" />
				<TextInput name="atTime" width="short" optional />
			</FieldRow>
			<LongText name="what" rows={2} />
			<SelectInput
				name="source"
				width="medium"
				options={dateSources.map((value) => ({ value, label: codes(`dateSources.${value}`) }))}
			/>
			<FieldRow>
				<DateInput name="warnedOn" optional />
				<DateInput name="boardToldOn" optional />
			</FieldRow>
			<Tick name="especiallySerious" />
		</SmallForm>
	)
}
