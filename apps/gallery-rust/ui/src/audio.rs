//! Sound that is rendered without a device.

use mumba::ArrayBuffer;
use mumba::web::{Element, OfflineAudioContext, OscillatorType};

use crate::{Outcome, add_canvas, drawing_of, same};

const RATE: f32 = 44_100.0;
const LENGTH: u32 = 2_205;

/// Renders a tone of 441 Hz, and a second one of this loudness with it, half a turn behind.
async fn render(second: f32) -> Result<Vec<f32>, Box<dyn std::error::Error>> {
    let context = OfflineAudioContext::new_with_number_of_channels_and_length_and_sample_rate(1, LENGTH, RATE);
    for loudness in [0.5, -0.5 * second] {
        let tone = context.create_oscillator();
        tone.set_type(OscillatorType::Sine);
        tone.frequency().set_value(441.0);
        let gain = context.create_gain();
        gain.gain().set_value(loudness);
        tone.connect_with_audio_node(&gain).connect_with_audio_node(&context.destination());
        tone.start();
    }
    let sound = context.start_rendering().await?;
    same!(sound.length()?, LENGTH);
    Ok(ArrayBuffer::from_object(sound.get_channel_data(0).into()).items()?)
}

pub(crate) async fn show(stage: Element) -> Outcome {
    let alone = render(0.0).await?;
    let both = render(1.0).await?;
    let wanted = |at: usize| 0.5 * (at as f32 * std::f32::consts::TAU / 100.0).sin();
    same!((100..2_000).all(|at| (alone[at] - wanted(at)).abs() < 0.005), true);
    same!(both.iter().all(|sample| sample.abs() < 1e-6), true);

    let drawing = drawing_of(&add_canvas(&stage))?;
    drawing.set_fill_style_with_str("#0b3c5d");
    drawing.fill_rect(0.0, 0.0, 200.0, 100.0);
    drawing.set_fill_style_with_str("#f2c14e");
    for (x, sample) in alone.iter().take(200).enumerate() {
        let height = f64::from(*sample) * 90.0;
        drawing.fill_rect(x as f64, 50.0 - height.max(0.0), 1.0, height.abs());
    }
    Ok(())
}
