import { useTranslations } from 'use-intl'
import { FieldGroup, HiddenInput, SelectInput, TextInput, Tick } from '../../../../ui/fields.tsx'
import { Form, FormActions, Submit } from '../../../../ui/form.tsx'
import { Section } from '../../../../ui/page.tsx'
import type { Outcome } from '../../../../ui/screen.ts'
import { SeenAt } from '../../../../ui/seen-at.tsx'
import type { BoardForm } from '../../queries/board/board-form.ts'

type ViewFormProps = { form: BoardForm; outcome: Outcome | undefined }

/** A name, up to eight figures in their order, and whether all staff see it. */
export function ViewForm({ form, outcome }: ViewFormProps) {
	const words = useTranslations('leaders.keep')
	const fields = useTranslations('leaders.fields')
	const { board, figures, severalPlans, mayShare, most } = form
	const options = figures.map(({ id, name, planTitle }) => ({
		...{ value: id, label: severalPlans ? `${name} (${planTitle})` : name },
	}))
	const inForce = (board?.indicatorIds ?? []).filter((id) => figures.some((one) => one.id === id))
	const initial =
		board === null ? {} : { name: board.name, figures: inForce, ...(board.shared ? { shared: 'yes' } : {}) }
	const places = Array.from({ length: most }, (_, at) => at + 1)
	return (
		<>
			<Form name="saveBoardView" words="leaders" outcome={outcome} initial={initial}>
				{board === null ? null : (
					<>
						<HiddenInput name="viewId" value={board.id} />
						<SeenAt at={board.mark} />
					</>
				)}
				<TextInput name="name" width="medium" />
				<FieldGroup legend={fields('figures')} hint={words('most')}>
					{places.map((place) => (
						<SelectInput
							key={place}
							name={`figures.${place - 1}`}
							label={words('place', { number: String(place) })}
							empty={words('noFigure')}
							options={options}
							optional={place > 1}
						/>
					))}
				</FieldGroup>
				{mayShare ? <Tick name="shared" /> : null}
				<FormActions>
					<Submit>{words('save')}</Submit>
				</FormActions>
			</Form>
			{board === null ? null : (
				<Section title={words('removeTitle')}>
					<p className="reading">{words('removeText')}</p>
					<Form name="removeBoardView" words="leaders" outcome={outcome}>
						<HiddenInput name="viewId" value={board.id} />
						<SeenAt at={board.mark} />
						<FormActions>
							<Submit kind="danger">{words('remove')}</Submit>
						</FormActions>
					</Form>
				</Section>
			)}
		</>
	)
}
