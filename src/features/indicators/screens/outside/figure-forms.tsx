import { useTranslations } from 'use-intl'
import { Choice, FileInput, SelectInput, TextInput } from '../../../../ui/fields.tsx'
import { Form, Submit } from '../../../../ui/form.tsx'
import { Disclosure, Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import type { FiguresPage } from '../../queries/outside/figures-page.ts'
import { useFigureWords } from './use-figure-words.ts'

type Given = { outcome: Outcome | undefined }
const sources = ['population', 'kolada', 'evictions'] as const

/** A file is looked at before anything is saved. */
export function BringPart({ outcome }: Given) {
	const words = useTranslations('outside')
	return (
		<Section title={words('bring.title')} id="bring">
			<p className="reading">{words('bring.text')}</p>
			<Form name="bringFigures" words="outside" outcome={outcome} upload>
				<Choice
					name="source"
					options={sources.map((source) => ({
						...{ value: source, label: words(`sources.${source}`) },
						hint: words(`bring.${source}`),
					}))}
				/>
				<FileInput name="file" accept=".csv,.txt,.xlsx,.json" />
				<Submit>{words('bring.submit')}</Submit>
			</Form>
		</Section>
	)
}

/** Which outside figure is which indicator's. */
export function LinkPart({ page, outcome }: Given & { page: FiguresPage }) {
	const words = useTranslations('outside')
	const told = page.sources.flatMap(({ source, measures }) =>
		source === 'population' ? [] : measures.map((one) => ({ ...one, source })),
	)
	const titles = Object.fromEntries(
		told.flatMap((one) => (one.title === null ? [] : [[one.measure, one.title]])),
	)
	const figures = useFigureWords(titles)
	if (told.length === 0 || page.indicators.length === 0) return null
	return (
		<Section title={words('link.title')}>
			<p className="reading">{words('link.text')}</p>
			<Form name="linkFigure" words="outside" outcome={outcome}>
				<SelectInput
					name="indicatorId"
					empty=""
					options={page.indicators.map(({ id, name, unit }) => ({
						value: id,
						label: unit === '' ? name : `${name} (${unit})`,
					}))}
				/>
				<SelectInput
					name="figure"
					empty={words('link.none')}
					options={told.flatMap(({ source, measure, sexes }) =>
						sexes.map((sex) => ({
							value: `${source}|${measure}|${sex}`,
							label: words('link.option', { measure: figures.measure(measure), sex: words(`sexes.${sex}`) }),
						})),
					)}
				/>
				<Submit kind="secondary">{words('link.submit')}</Submit>
			</Form>
		</Section>
	)
}

/** Off until somebody has saved an address. */
export function AddressPart({ address, outcome }: Given & { address: FiguresPage['address'] }) {
	const words = useTranslations('outside')
	const form = (
		<Form
			name="setFigureAddress"
			words="outside"
			outcome={outcome}
			initial={address === null ? {} : { baseUrl: address.baseUrl, measures: address.measures.join(', ') }}
		>
			<TextInput name="baseUrl" />
			<TextInput name="measures" />
			<Submit kind="secondary">{words('address.save')}</Submit>
		</Form>
	)
	if (address === null) {
		return (
			<Section title={words('address.title')}>
				<p className="reading">{words('address.off')}</p>
				<Disclosure summary={words('address.change')}>{form}</Disclosure>
			</Section>
		)
	}
	return (
		<Section title={words('address.title')}>
			<p className="reading">{words('address.on', { address: address.baseUrl })}</p>
			<div className="row-wrap">
				<Form name="fetchFigures" words="outside" outcome={outcome} inline>
					<Submit kind="secondary">{words('address.fetch')}</Submit>
				</Form>
				<Form name="removeFigureAddress" words="outside" outcome={outcome} inline>
					<Submit kind="quiet">{words('address.remove')}</Submit>
				</Form>
			</div>
			<Disclosure summary={words('address.change')}>{form}</Disclosure>
		</Section>
	)
}
