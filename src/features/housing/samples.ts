import { valueIn } from '../../platform/answer.ts'
import type { Caller } from '../../platform/house.ts'
import { addBed } from './commands/stock/add-bed.ts'
import { addDwelling } from './commands/stock/add-dwelling.ts'
import { addProperty } from './commands/stock/add-property.ts'

type Property = { readonly propertyId: string; readonly dwellingId: string }

/** A property with one dwelling, looked after by the unit; anything may be said otherwise. */
export async function sampleProperty(
	caller: Caller,
	unitId: string,
	name: string,
	otherwise: object = {},
): Promise<Property> {
	const { propertyId } = valueIn(await addProperty(caller, { name, kind: 'flats', unitId, ...otherwise }))
	const { dwellingId } = valueIn(await addDwelling(caller, { propertyId, name: '1001' }))
	return { propertyId, dwellingId }
}

/** A bed that is there from the first day of 2020. */
export async function sampleBed(
	caller: Caller,
	dwellingId: string,
	name: string,
	otherwise: object = {},
): Promise<string> {
	const bed = { dwellingId, name, kind: 'bed', opensOn: '2020-01-01', ...otherwise }
	return valueIn(await addBed(caller, bed)).bedId
}
