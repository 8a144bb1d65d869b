package gen.verify;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Records with another value in one place. */
public final class Changed {

  private Changed() {}

  /**
   * The same record with this value in one of its components, or in one of a record within it.
   *
   * @param path names of components and numbers of items, with dots between them
   */
  public static <T extends Record> T with(T record, String path, Object value) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    boolean found = false;
    for (int i = 0; i < components.length; i++) {
      values[i] = value(record, components[i]);
      if (components[i].getName().equals(name)) {
        found = true;
        values[i] = dot < 0 ? value : within(values[i], path.substring(dot + 1), value);
      }
    }
    if (!found) {
      throw new IllegalArgumentException(record.getClass() + " has no " + name);
    }
    return made(record, components, values);
  }

  /**
   * What stands there.
   *
   * @param path names of components and numbers of items, with dots between them
   */
  public static Object at(Object whole, String path) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    Object part =
        whole instanceof List<?> list
            ? list.get(Integer.parseInt(name))
            : Arrays.stream(whole.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(component -> value((Record) whole, component))
                .findFirst()
                .orElseThrow();
    return dot < 0 ? part : at(part, path.substring(dot + 1));
  }

  private static Object within(Object whole, String path, Object value) {
    if (!(whole instanceof List<?> list)) {
      return with((Record) whole, path, value);
    }
    int dot = path.indexOf('.');
    int index = Integer.parseInt(dot < 0 ? path : path.substring(0, dot));
    List<Object> items = new ArrayList<>(list);
    items.set(index, dot < 0 ? value : within(items.get(index), path.substring(dot + 1), value));
    return List.copyOf(items);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Record> T made(
      T record, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> canonical = record.getClass().getDeclaredConstructor(types);
      canonical.setAccessible(true);
      return (T) canonical.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
