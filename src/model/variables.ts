/** A scenario's variable. Bounds make every reachable situation countable. */
export type Variable =
	| {
			readonly kind: 'number';
			readonly name: string;
			readonly from: number;
			readonly to: number;
			readonly start: number;
	  }
	| { readonly kind: 'flag'; readonly name: string; readonly start: boolean };

/** What a choice does to the variables; a number is clamped to its bounds. */
export type Effect =
	| { readonly kind: 'add'; readonly variable: string; readonly amount: number }
	| { readonly kind: 'set'; readonly variable: string; readonly value: number | boolean };

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** When a choice is open. */
export type Condition =
	| { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
	| { readonly kind: 'not'; readonly operand: Condition }
	| {
			readonly kind: 'compare';
			readonly variable: string;
			readonly operator: Comparison;
			readonly value: number;
	  }
	| { readonly kind: 'flag'; readonly variable: string };

export type VariableValues = Readonly<Record<string, number | boolean>>;
