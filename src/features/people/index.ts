export { foldFullName, foldName } from './rules/fold-name.ts'
export {
	type IdentityNumber,
	type IdentityNumberKind,
	type IdentityNumberProblem,
	readIdentityNumber,
	readReserveNumber,
} from './rules/identity-number.ts'
