export interface SwitchProps {
  readonly label: string;
  readonly describedBy?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** A switch: Space and Enter turn it. */
export function Switch({ label, describedBy, isOn, onChange }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-label={label}
      aria-describedby={describedBy}
      aria-checked={isOn}
      onClick={() => onChange(!isOn)}
    >
      <span class="thumb" />
    </button>
  );
}
