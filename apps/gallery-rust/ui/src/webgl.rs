//! A triangle in WebGL 2.

use mumba::ArrayBuffer;
use mumba::web::{Element, WebGl2RenderingContext, WebGlShader};

use crate::{Outcome, add_canvas, gl_of, near, same};

const VERTEX: &str = "#version 300 es
in vec2 place;
in vec3 tint;
out vec3 shade;
void main() { shade = tint; gl_Position = vec4(place, 0.0, 1.0); }";

const FRAGMENT: &str = "#version 300 es
precision mediump float;
in vec3 shade;
out vec4 pixel;
void main() { pixel = vec4(shade, 1.0); }";

/// A place and a colour for each corner.
const CORNERS: [[f32; 5]; 3] = [[-0.9, -0.9, 1.0, 0.0, 0.0], [0.9, -0.9, 0.0, 1.0, 0.0], [0.0, 0.9, 0.0, 0.0, 1.0]];

fn shader(gl: &WebGl2RenderingContext, kind: u32, source: &str) -> Result<WebGlShader, Box<dyn std::error::Error>> {
    let shader = gl.create_shader(kind)?.ok_or("a shader can be made")?;
    gl.shader_source(&shader, source);
    gl.compile_shader(&shader);
    same!(gl.get_shader_parameter(&shader, WebGl2RenderingContext::COMPILE_STATUS)?.to::<bool>()?, true);
    Ok(shader)
}

pub(crate) async fn show(stage: Element) -> Outcome {
    let gl = gl_of(&add_canvas(&stage))?;
    let program = gl.create_program();
    gl.attach_shader(&program, &shader(&gl, WebGl2RenderingContext::VERTEX_SHADER, VERTEX)?);
    gl.attach_shader(&program, &shader(&gl, WebGl2RenderingContext::FRAGMENT_SHADER, FRAGMENT)?);
    gl.link_program(&program);
    same!(gl.get_program_parameter(&program, WebGl2RenderingContext::LINK_STATUS)?.to::<bool>()?, true);
    gl.use_program(Some(&program));

    let buffer = gl.create_buffer();
    gl.bind_buffer(WebGl2RenderingContext::ARRAY_BUFFER, Some(&buffer));
    let memory = ArrayBuffer::of(CORNERS.as_flattened())?;
    gl.buffer_data_with_buffer_source(
        WebGl2RenderingContext::ARRAY_BUFFER,
        Some(memory.as_ref()),
        WebGl2RenderingContext::STATIC_DRAW,
    );
    for (name, size, offset) in [("place", 2, 0), ("tint", 3, 8)] {
        let index = u32::try_from(gl.get_attrib_location(&program, name)?)?;
        gl.enable_vertex_attrib_array(index);
        gl.vertex_attrib_pointer(index, size, WebGl2RenderingContext::FLOAT, false, 20, offset);
    }
    gl.clear_color(0.1, 0.1, 0.1, 1.0);
    gl.clear(WebGl2RenderingContext::COLOR_BUFFER_BIT);
    gl.draw_arrays(WebGl2RenderingContext::TRIANGLES, 0, 3);

    let read = |x, y| -> Result<[u8; 4], Box<dyn std::error::Error>> {
        let mut pixel = [0_u8; 4];
        let memory = ArrayBuffer::of(&pixel)?;
        gl.read_pixels_with_buffer_source(
            x,
            y,
            1,
            1,
            WebGl2RenderingContext::RGBA,
            WebGl2RenderingContext::UNSIGNED_BYTE,
            Some(memory.as_ref()),
        );
        memory.read(0, &mut pixel)?;
        Ok(pixel)
    };
    same!(near(read(3, 97)?, [26, 26, 26, 255], 2), true);
    // Between the corners the colours are mixed: in the middle of the lower edge red and green, half each.
    let mixed = read(100, 8)?;
    same!(near(mixed, [128, 128, 0, 255], 16), true);
    same!(gl.get_error()?, WebGl2RenderingContext::NO_ERROR);
    Ok(())
}
